// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/sample_sheets.h"

#include "sheets/grid/grid_parts.h"

namespace recourse {

namespace {

GridRow labelAndText(const QString& label, const QString& text, double minHeight) {
    return {{labelCell(label), valueCell(text, 7)}, minHeight};
}

GridBlock returnedGoods() {
    GridCell remarks = valueCell(QStringLiteral("开箱即发现漏液，未加工。"), 7);
    remarks.signatures.push_back(
        {QStringLiteral("受理投诉人签字："), QStringLiteral("高长青"), {}, QStringLiteral("2025-11-20 09:12")});
    GridBlock block;
    block.rows = {
        {{labelCell(QStringLiteral("退货客户")), valueCell(QStringLiteral("南京客户食品有限公司"), 3),
          labelCell(QStringLiteral("产品名称")), valueCell(QStringLiteral("乳化剂 A1"), 3)}},
        {{labelCell(QStringLiteral("规格型号")), valueCell(QStringLiteral("25 kg/桶"), 3),
          labelCell(QStringLiteral("定单编号")), valueCell(QStringLiteral("CP-2025-000123"), 3)}},
        {{labelCell(QStringLiteral("定单数量")), valueCell(QStringLiteral("1200 桶")),
          labelCell(QStringLiteral("总数量")), valueCell(QStringLiteral("300 桶")),
          labelCell(QStringLiteral("抽检数量")), valueCell(QStringLiteral("50 桶")),
          labelCell(QStringLiteral("检验日期")), valueCell(QStringLiteral("2025-11-21"))}},
        {{labelCell(QStringLiteral("检验方式")),
          ticksCell({{QStringLiteral("100%"), false}, {QStringLiteral("抽检"), true}}, 3),
          labelCell(QStringLiteral("检验标准")),
          ticksCell(
              {{QStringLiteral("样本"), false}, {QStringLiteral("图纸"), true}, {QStringLiteral("工程技术要求"), true}},
              3)}},
        labelAndText(
            QStringLiteral("客户反馈问题"),
            QStringLiteral("批号 B20251101 的桶盖密封不严，运输途中渗漏，桶面有明显油迹；客户已停止使用并要求退货。"),
            16),
        {{labelCell(QStringLiteral("投诉接待人补充说明")), remarks}, 16},
    };
    return block;
}

GridRow inspectedItem(const QString& item, const QString& found, const QString& share) {
    return {{valueCell(item, 2), valueCell(found, 1, Qt::AlignHCenter), valueCell(share, 2, Qt::AlignHCenter),
             valueCell({}, 2)}};
}

/// One label beside the table, the description and the judgement, whose boxes carry quantities of their own.
GridBlock reinspection() {
    GridCell judgement;
    judgement.columnSpan = 6;
    judgement.paragraphs = {
        paragraph({TickBox{QStringLiteral("合格"), true}, TextRun{QStringLiteral("　合格数量 ")},
                   FillIn{QStringLiteral("288 桶"), 25}}),
        paragraph({TickBox{QStringLiteral("不合格"), true}, TextRun{QStringLiteral("　不合格数量 ")}, FillIn{{}, 25}})};
    GridBlock block;
    block.rows = {
        {{labelCell(QStringLiteral("品质部对产品检验复查"), 1, 6), labelCell(QStringLiteral("检验项目"), 2),
          labelCell(QStringLiteral("不合格数")), labelCell(QStringLiteral("占总来料百分比"), 2),
          labelCell(QStringLiteral("其它"), 2)}},
        inspectedItem(QStringLiteral("密封性"), QStringLiteral("12"), QStringLiteral("4.00%")),
        inspectedItem(QStringLiteral("外观"), QStringLiteral("3"), QStringLiteral("1.00%")),
        inspectedItem({}, {}, {}),
        {{labelCell(QStringLiteral("质量问题\n描述")), valueCell(QStringLiteral("桶盖密封圈老化，压紧力不足。"), 6)},
         14},
        {{labelCell(QStringLiteral("检验后\n判定")), judgement}, 14},
    };
    return block;
}

GridBlock opinions() {
    GridCell inspector = valueCell({}, 4);
    inspector.borders = CellBorders::None;
    inspector.signatures.push_back({QStringLiteral("检验员："), QStringLiteral("李芳"), QStringLiteral("编制"),
                                    QStringLiteral("2025-11-21 13:58")});
    GridCell supervisor;
    supervisor.columnSpan = 4;
    supervisor.borders = CellBorders::None;
    supervisor.signatures.push_back({QStringLiteral("品质部主管签字："), {}, {}, QStringLiteral("年　　月　　日")});
    GridBlock block;
    block.keepTogether = true;
    block.rows = {
        {{labelCell(QStringLiteral("品质部意见"), 1, 2),
          labelledCell(QStringLiteral("临时对策"), QStringLiteral("隔离库存，逐桶复检。"), 7)},
         16},
        {{labelledCell(QStringLiteral("长期对策"), QStringLiteral("更换密封圈供方，增加入厂压缩永久变形检验。"), 7)},
         16},
        {{labelCell(QStringLiteral("生产部意见")), valueCell(QStringLiteral("同意。"), 3),
          labelCell(QStringLiteral("采购部意见")), valueCell(QStringLiteral("已通知供方。"), 3)},
         14},
        {{labelCell(QStringLiteral("技术总监意见")), valueCell({}, 3), labelCell(QStringLiteral("总经理意见")),
          valueCell({}, 3)},
         14},
        {{inspector, supervisor}, 14},
    };
    return block;
}

} // namespace

GridDocument inspectionSheet() {
    GridDocument document;
    document.issuer = {QStringLiteral("广州示范科技发展有限公司"),
                       QStringLiteral("Guangzhou Example Technology Co., Ltd")};
    document.title = QStringLiteral("客户投诉(退货)产品检验报告");
    document.formNumber = QStringLiteral("RD-QA-022");
    document.columns = {28, 20, 18, 21, 28, 18, 20, 21};
    document.blocks = {returnedGoods(), reinspection(), opinions()};
    document.printNote = QStringLiteral("打印：李芳 2025-11-21 14:05");
    document.pageNumber = QStringLiteral("第 %1 页 共 %2 页");
    document.author = QStringLiteral("李芳");
    return document;
}

GridDocument registerSheet(int rows) {
    GridBlock table;
    table.head = {{{labelCell(QStringLiteral("序号")), labelCell(QStringLiteral("客户")),
                    labelCell(QStringLiteral("投诉内容"))}}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{valueCell(QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0')), 1, Qt::AlignHCenter),
                               valueCell(QStringLiteral("客户甲")), valueCell(QStringLiteral("密封不严"))}});
    GridDocument document;
    document.title = QStringLiteral("客户投诉登记台帐");
    document.formNumber = QStringLiteral("RD-QA-114");
    document.columns = {20, 50, 104};
    document.blocks = {table};
    document.pageNumber = QStringLiteral("第 %1 页 共 %2 页");
    return document;
}

GridDocument oneCellSheet(const GridCell& cell) {
    GridBlock block;
    block.rows = {{{cell}}};
    GridDocument document;
    document.columns = {150};
    document.blocks = {block};
    return document;
}

} // namespace recourse
