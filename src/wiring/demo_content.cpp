// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/demo_content.h"

#include <array>

namespace recourse {

namespace {

struct DemoProblem {
    std::string_view defect;
    std::string_view matter;
    std::string_view criterion; ///< answered yes; empty: none
};

constexpr std::array<std::string_view, 6> kDemoCustomers{"康泰制药有限公司", "恒信药业股份", "Nordic Pharma AB",
                                                         "瑞华医药",         "东方制剂厂",   "Meridian Labs"};
constexpr std::array<std::string_view, 4> kDemoContacts{"刘采购 021-5550 1234", "陈质量 0571-5550 8821",
                                                        "E. Lind +46 8 555 0101", "何经理 139 0000 0000"};
constexpr std::array<std::string_view, 4> kDemoProducts{"中间体A", "原料药B", "中间体C", "原料药D"};
constexpr std::array<DemoProblem, 6> kDemoProblems{{
    {"foreign-matter", "投料前发现桶口有黑色颗粒,已停用该桶,剩余物料封存。", "II.b"},
    {"packaging", "到货时两只桶的内袋破损,外桶有压痕。", ""},
    {"quantity", "实收比送货单少一桶,请核对出库记录。", ""},
    {"moisture", "入厂检验水分 0.62%,超过标准 0.50%。", "II.c"},
    {"documents", "检验报告单缺少签字页,请补寄。", ""},
    {"label", "验收时发现标签批号与报告单不一致,尚未使用。", "II.e"},
}};

template <class List>
std::string pick(const List& list, int i) {
    return std::string(list.at(static_cast<std::size_t>(i) % list.size()));
}

std::string batchOf(int i) {
    return "26" + std::to_string(10 + i % 3) + std::to_string(11 + i % 17);
}

} // namespace

std::vector<DemoPerson> demoPeople() {
    return {{"张文静", "qa", {"qa-clerk"}},
            {"李明", "qc", {"inspector"}},
            {kDemoManager, "qa", {"qa-manager"}},
            {kDemoHeadOfQuality, "qa", {"quality-head"}},
            {"孙立", "qa", {"qualified-person"}},
            {"周海", "", {"general-manager"}},
            {"吴强", "production", {"department-head"}},
            {"郑芳", "sales", {"sales"}},
            {"冯涛", "warehouse", {"warehouse"}}};
}

Draft demoComplaint(int i) {
    const DemoProblem& problem = kDemoProblems.at(static_cast<std::size_t>(i) % kDemoProblems.size());
    Draft draft;
    draft.values = {{"customer", pick(kDemoCustomers, i)},
                    {"complainant", pick(kDemoContacts, i)},
                    {"contact", pick(kDemoContacts, i)},
                    {"channel", i % 3 == 0 ? "email" : "telephone"},
                    {"matter", std::string(problem.matter)},
                    {"evidence", i % 2 == 0 ? "photograph,sample" : "photograph"},
                    {"demand", i % 4 == 0 ? "compensation" : "return"}};
    if (i % 4 == 0)
        draft.values["demand-compensation"] = std::to_string(1000 * (1 + i % 8)) + " CNY";
    draft.rows["complaint_line"] = {{{"product", pick(kDemoProducts, i / 2)},
                                     {"material-code", "M-" + std::to_string(1000 + i / 2 % 4)},
                                     {"batch", batchOf(i)},
                                     {"quantity", std::to_string(200 + 25 * (i % 5)) + " kg"},
                                     {"defect-code", std::string(problem.defect)}}};
    return draft;
}

Draft demoAnswers(int i) {
    const std::string_view yes = kDemoProblems.at(static_cast<std::size_t>(i) % kDemoProblems.size()).criterion;
    Draft draft;
    for (const std::string_view criterion : {"I.a", "I.b", "I.c", "II.a", "II.b", "II.c", "II.d", "II.e"})
        draft.rows["answer"].push_back(
            {{"criterion", std::string(criterion)}, {"answer", criterion == yes ? "yes" : "no"}});
    return draft;
}

Draft demoNotice() {
    return Draft{{{"departments", "production"}, {"request", "请查批生产记录,说明原因并提出措施。"}}, {}};
}

Draft demoReturn(int i) {
    return Draft{{{"reason", "production"}, {"carrier", "顺达物流"}},
                 {{"return_line",
                   {{{"product", pick(kDemoProducts, i / 2)}, {"batch", batchOf(i)}, {"authorised", "100 kg"}}}}}};
}

Draft demoArrival(int i) {
    return Draft{{{"goods-in-note", "RK-" + std::to_string(400 + i)}},
                 {{"goods_in_line",
                   {{{"product", pick(kDemoProducts, i / 2)}, {"batch", batchOf(i)}, {"received", "100 kg"}}}}}};
}

Draft demoInspection(int i) {
    const int bad = 2 + i % 7;
    return Draft{{{"total", "100 kg"},
                  {"way", "all"},
                  {"standards", "requirement"},
                  {"conforming", std::to_string(100 - bad) + " kg"},
                  {"nonconforming", std::to_string(bad) + " kg"},
                  {"description", "抽出的不合格部分与客户反映一致,其余外观、鉴别、含量均合格。"}},
                 {{"inspection_line", {{{"item", "异物"}, {"nonconforming", std::to_string(bad) + " kg"}}}},
                  {"part_decision",
                   {{{"quantity", std::to_string(100 - bad) + " kg"}, {"decision", "restock"}},
                    {{"quantity", std::to_string(bad) + " kg"}, {"decision", "scrap"}}}}}};
}

Draft demoInvestigation() {
    return Draft{{{"performed", "yes"},
                  {"findings", "查批生产记录与清场记录,包装岗位筛网边缘有磨损。"},
                  {"causes", "machine"},
                  {"cause", "筛网使用超过更换周期,边缘磨损脱落。"},
                  {"repeated", "first-time"}},
                 {}};
}

Draft demoAction() {
    return Draft{{{"type", "corrective"},
                  {"cause", "occurrence"},
                  {"what", "更换筛网并把更换周期写入岗位操作规程。"},
                  {"owner", "吴强"},
                  {"done-on", "今天"},
                  {"expected-effect", "100"}},
                 {}};
}

Draft demoProposal(int i) {
    Draft draft{{{"summary", "退回不合格部分并按协议赔偿检验费用。"}}, {}};
    draft.rows["disposition_item"] = {
        {{"kind", "compensation"}, {"amount", std::to_string(800 + 700 * (i % 12)) + " CNY"}}};
    return draft;
}

} // namespace recourse
