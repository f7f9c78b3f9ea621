// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_cases.h"

#include "bare_file.h"
#include "wiring/demo_content.h"

#include <array>
#include <cstdio>

#include <QDir>
#include <QFile>

namespace recourse {

namespace {

constexpr int kOneInSoMany = 50; ///< cases is of the demonstration
constexpr int kCasesAtOnce = 1000;
constexpr int kCustomers = 2000;

/// The same row of numbers with every compiler, unlike those of the library's distributions.
class Dice {
public:
    explicit Dice(int seed) : m_state(static_cast<std::uint64_t>(seed) * 0x9E3779B97F4A7C15U + 1) {}

    std::size_t below(std::size_t end) {
        m_state ^= m_state >> 12U;
        m_state ^= m_state << 25U;
        m_state ^= m_state >> 27U;
        return static_cast<std::size_t>((m_state * 0x2545F4914F6CDD1DU) >> 33U) % end;
    }
    template <class List>
    std::string pick(const List& list) {
        return std::string(list[below(list.size())]);
    }

private:
    std::uint64_t m_state;
};

constexpr std::array<std::string_view, 12> kPlaces{"上海", "南京", "杭州", "苏州", "青岛", "天津",
                                                   "成都", "武汉", "广州", "厦门", "济南", "宁波"};
constexpr std::array<std::string_view, 8> kNames{"康泰", "恒信", "瑞华", "东方", "华北", "同仁", "海正", "天瑞"};
constexpr std::array<std::string_view, 5> kTrades{"制药有限公司", "药业股份", "医药贸易", "生物技术", "化工"};
constexpr std::array<std::string_view, 9> kProducts{"头孢拉定", "阿莫西林", "克林霉素", "中间体A",   "中间体C",
                                                    "原料药B",  "原料药D",  "盐酸林可", "硫酸软骨素"};
constexpr std::array<std::string_view, 8> kDefects{"foreign-matter", "packaging", "quantity",   "moisture",
                                                   "documents",      "label",     "appearance", "impurity"};
constexpr std::array<std::string_view, 14> kWhere{
    "到货验收时", "投料前",   "客户仓库抽查时", "车间领料时", "开桶取样时", "复检过程中", "使用到第三桶时",
    "清关查验时", "运输途中", "分装过程中",     "留样观察时", "客户审计时", "混合工序中", "入厂检验时"};
constexpr std::array<std::string_view, 16> kWhat{"发现桶口有黑色颗粒",       "发现白色纤维状异物", "内袋破损，物料外漏",
                                                 "水分检验结果超过标准上限", "标签批号模糊不清",   "随货缺检验报告单",
                                                 "实收数量比送货单少",       "外桶变形，有压痕",   "颜色比往批次偏黄",
                                                 "有关物质一项超出内控标准", "物料结块，不易过筛", "封口处热合不严",
                                                 "桶盖松动，铅封脱落",       "嗅到异常气味",       "粒度分布与约定不符",
                                                 "同一托盘混有两个批号"};
constexpr std::array<std::string_view, 12> kThen{
    "已停止使用该批", "剩余物料已封存",   "要求尽快查明原因", "请派人到现场查看", "已留存样品和照片", "暂未影响生产",
    "生产计划受影响", "要求书面说明原因", "请在一周内答复",   "等待贵方处理意见", "已通知质量部门",   "要求补发合格批"};

std::string twoDigits(std::size_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string matterOf(Dice& dice, int i) {
    std::string matter = dice.pick(kWhere) + dice.pick(kWhat) + "，" + dice.pick(kThen) + "；";
    matter += dice.pick(kWhere) + "又" + dice.pick(kWhat) + "。" + dice.pick(kThen) + "，" + dice.pick(kThen) + "。";
    if (i % 3000 == 0)
        matter += "外箱有鼠尾咬痕。";
    return matter;
}

void settle(FileBackend& backend) {
    bool more = true;
    while (more) {
        const auto tidied = backend.tidyUp();
        more = tidied && *tidied;
    }
}

void bringIn(FileBackend& backend, int from, int to) {
    std::vector<Request> requests;
    for (int i = from; i < to; ++i)
        requests.push_back(
            {"bring-in", std::nullopt, "pharma", olderCase(i), backend.ids().next(), backend.signedIn()});
    const auto refused = backend.executor().executeAll(requests, false);
    if (!refused)
        giveUp(refused.error().detail);
    for (const Refused& one : *refused) {
        if (!one.issues.empty())
            giveUp(one.issues.front().path + " " + one.issues.front().what.id);
    }
}

} // namespace

Draft olderCase(int i) {
    Dice dice(i + 1);
    const std::size_t customer = dice.below(kCustomers);
    const std::size_t year = 2006 + static_cast<std::size_t>(i) % 20;
    const std::string day =
        std::to_string(year) + "-" + twoDigits(1 + dice.below(12)) + "-" + twoDigits(1 + dice.below(28));
    Draft draft;
    draft.values = {{"customer", std::string(kPlaces[customer % 12]) + std::string(kNames[customer / 12 % 8]) +
                                     std::string(kTrades[customer % 5]) + std::to_string(customer)},
                    {"complainant", "刘采购"},
                    {"contact", "021-5550 " + std::to_string(1000 + customer)},
                    {"original-number", std::to_string(year) + "-" + std::to_string(1 + i / 20)},
                    {"received-at", day + " " + twoDigits(8 + dice.below(10)) + ":" + twoDigits(dice.below(60))},
                    {"channel", dice.below(3) == 0 ? "email" : "telephone"},
                    {"matter", matterOf(dice, i)},
                    {"demand", dice.below(4) == 0 ? "compensation" : "return"}};
    draft.rows["complaint_line"] = {{{"product", dice.pick(kProducts)},
                                     {"batch", std::to_string(year % 100) + twoDigits(1 + dice.below(12)) +
                                                   twoDigits(1 + dice.below(28)) + twoDigits(dice.below(20))},
                                     {"quantity", std::to_string(100 + 25 * dice.below(60)) + " kg"},
                                     {"defect-code", dice.pick(kDefects)}}};
    constexpr std::array<std::string_view, 3> kGrades{"I", "II", "III"};
    draft.rows["old_class"] = {{{"class", dice.pick(kGrades)}}};
    return draft;
}

BenchDesk openBenchDesk(const BenchPlace& place, const std::string& path) {
    auto opened = DiskFiles(place.folder).open(path);
    if (!opened)
        giveUp(opened.error().detail);
    const auto person = signIn(*opened->file, std::string(kDemoManager), kDemoPassword);
    if (!person)
        giveUp("nobody can sign in to " + path);
    opened->person = *person;
    BenchDesk desk;
    desk.file = opened->file.get();
    auto clock = std::make_unique<RehearsalClock>(SystemClock().now());
    desk.clock = clock.get();
    desk.backend = std::make_unique<FileBackend>(*std::move(opened), std::move(clock), place.folder);
    return desk;
}

std::string manyCases(const BenchPlace& place) {
    const std::string path = place.file("cases-" + std::to_string(place.cases) + ".recourse");
    if (QFile::exists(QString::fromStdString(path)))
        return path;
    const std::string unfinished = place.file("unfinished.recourse");
    QDir folder(place.folder);
    for (const QString& left : folder.entryList({QStringLiteral("unfinished*")}))
        folder.remove(left);
    std::fprintf(stderr, "making %d cases\n", place.cases);
    const int played = std::max(24, place.cases / kOneInSoMany);
    if (const auto made = DiskFiles(place.folder).createDemo({unfinished, played}); !made)
        giveUp(made.error().detail);
    {
        const BenchDesk desk = openBenchDesk(place, unfinished);
        for (int i = played; i < place.cases; i += kCasesAtOnce)
            bringIn(*desk.backend, i, std::min(i + kCasesAtOnce, place.cases));
        settle(*desk.backend);
    }
    if (!QFile::rename(QString::fromStdString(unfinished), QString::fromStdString(path)))
        giveUp(path);
    return path;
}

} // namespace recourse
