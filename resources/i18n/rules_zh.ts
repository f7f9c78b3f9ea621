<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<!-- classification -->
<message id="classification.yes"><source/><translation>“%1”答“是”：%2</translation></message>
<message id="classification.unknown-counts-as-yes"><source/><translation>“%1”尚不清楚，查明前按“是”：%2</translation></message>
<message id="classification.amount-unknown"><source/><translation>“%1”答“是”，金额未定，按超过限额：%2</translation></message>
<message id="classification.condition-not-met"><source/><translation>“%1”此处不起作用：附带条件未满足</translation></message>
<message id="classification.otherwise"><source/><translation>各项均不符合：%1</translation></message>
<message id="classification.clerk-chooses"><source/><translation>各项均不符合，请自行选定类别并写明理由</translation></message>
<message id="classification.unknown-criterion"><source/><translation>没有“%1”这一项；可用：%2</translation></message>
<!-- repetition -->
<message id="repetition.raise"><source/><translation>同一问题的%2在期限内已有 %1 宗（达到 %3 宗即升级）：升为%4</translation></message>
<message id="repetition.meeting"><source/><translation>同一问题已有 %1 宗（达到 %2 宗即须开会）：请召开质量分析会</translation></message>
<!-- routes -->
<message id="routing.first-that-fits"><source/><translation>按审批表第 %1 条，为首个符合的</translation></message>
<message id="routing.no-route"><source/><translation>程序文件没有规定“%1”的审批路线，请在程序文件中补上</translation></message>
<message id="routing.none-fits"><source/><translation>“%1”没有符合条件的审批路线，请在程序文件中补上一条兜底的</translation></message>
<message id="condition.always"><source/><translation>任何情形</translation></message>
<message id="condition.is"><source/><translation>%1：%2</translation></message>
<message id="condition.yes"><source/><translation>%1：是</translation></message>
<message id="condition.no"><source/><translation>%1：否</translation></message>
<message id="condition.from"><source/><translation>%1 %2，在 %3 以上（含）</translation></message>
<message id="condition.above"><source/><translation>%1 %2，超过 %3</translation></message>
<message id="condition.up-to"><source/><translation>%1 %2，在 %3 以内（含）</translation></message>
<message id="condition.below"><source/><translation>%1 %2，不满 %3</translation></message>
<message id="condition.unknown"><source/><translation>%1未定，按超过一切限额</translation></message>
<!-- facts -->
<message id="fact.class"><source/><translation>类别</translation></message>
<message id="fact.kind"><source/><translation>类型</translation></message>
<message id="fact.channel"><source/><translation>来件方式</translation></message>
<message id="fact.disposition"><source/><translation>处理方式</translation></message>
<message id="fact.amount"><source/><translation>金额</translation></message>
<message id="fact.department"><source/><translation>部门</translation></message>
<message id="fact.charged"><source/><translation>收费</translation></message>
<message id="fact.valid"><source/><translation>是否成立</translation></message>
<message id="fact.defective-percent"><source/><translation>不合格率</translation></message>
<message id="approval-subject.disposition"><source/><translation>处理意见</translation></message>
<message id="approval-subject.extension"><source/><translation>延期</translation></message>
<message id="approval-subject.recall"><source/><translation>召回或停售</translation></message>
<message id="approval-subject.reply"><source/><translation>答复</translation></message>
<!-- amounts -->
<message id="amount.negative"><source/><translation>金额不能小于零</translation></message>
<message id="amount.percent-range"><source/><translation>百分比应在 0% 到 100% 之间</translation></message>
<message id="amount.percent-needs-base"><source/><translation>请填写百分比所对应的金额</translation></message>
<message id="amount.differs-from-percent"><source/><translation>填写的是 %1，按百分比应为 %2：改其一，或留空由程序计算</translation></message>
<message id="amount.rate-needed"><source/><translation>金额为 %1，请填写折合 %2 的汇率</translation></message>
<message id="amount.one-foreign-currency"><source/><translation>一份处理意见只用一种外币：已有 %1，又有 %2；请另立一份</translation></message>
<message id="amount.too-large"><source/><translation>金额过大，无法合计</translation></message>
<!-- eligibility -->
<message id="eligibility.role"><source/><translation>%1没有“%2”的职务，也不是其代理人</translation></message>
<message id="eligibility.inform"><source/><translation>此步只需告知，无须办理</translation></message>
<message id="eligibility.raised"><source/><translation>“%1”中无人可办，上报一级：%2</translation></message>
<message id="eligibility.nobody"><source/><translation>“%1”及以上均无人可办：请在“人员与岗位”中增设人员或指定代理人</translation></message>
<message id="separation.proposed"><source/><translation>%1提出了此处理意见，须由他人办理</translation></message>
<message id="separation.registered"><source/><translation>%1登记了此投诉，须由他人办理</translation></message>
<message id="separation.inspected"><source/><translation>%1做了检验，须由他人办理</translation></message>
<message id="separation.carried-out"><source/><translation>%1执行了此项，须由他人办理</translation></message>
<message id="separation.same-route"><source/><translation>%1已在此路线上办过一步，不能再办另一步</translation></message>
<message id="separation.responsible-department"><source/><translation>%1属于责任部门，须由其他部门的人办理</translation></message>
<message id="recusal.complained-of"><source/><translation>%1是被投诉人，须回避</translation></message>
<message id="recusal.department-complained-of"><source/><translation>%1属于被投诉部门，须回避</translation></message>
<message id="recusal.released-batch"><source/><translation>%1放行了此批产品，须回避</translation></message>
<message id="recusal.declared-interest"><source/><translation>%1自 %4 起声明与%2“%3”有利害关系，须回避</translation></message>
<!-- numbers -->
<message id="numbering.unknown-place"><source/><translation>编号中的 %1 无法识别；可用 {yy} {yyyy} {mm} {dd} {serial:2}</translation></message>
<message id="numbering.one-serial"><source/><translation>编号须有且只有一个流水号 {serial:2}</translation></message>
<message id="numbering.unknown-period"><source/><translation>编号周期“%1”无法识别；可用 month、year、never</translation></message>
<message id="numbering.needs-year"><source/><translation>流水号按期重新起编，编号中须有年份 {yy} 或 {yyyy}</translation></message>
<message id="numbering.needs-month"><source/><translation>流水号每月重新起编，编号中须有月份 {mm}</translation></message>
<!-- inspection -->
<message id="input.not-a-choice"><source/><translation>“%1”不是此栏的选项；可填：%2</translation></message>
<message id="inspection.way-needed"><source/><translation>请选全检或抽检</translation></message>
<message id="inspection.total-needed"><source/><translation>请填写总数量</translation></message>
<message id="inspection.sample-needed"><source/><translation>抽检须填写抽检数量</translation></message>
<message id="inspection.conforming-needed"><source/><translation>请填写合格数量，没有则填 0</translation></message>
<message id="inspection.nonconforming-needed"><source/><translation>请填写不合格数量，没有则填 0</translation></message>
<message id="inspection.unit-differs"><source/><translation>单位须一致：前面是 %1，这里是 %2</translation></message>
<message id="inspection.below-zero"><source/><translation>数量不能小于零</translation></message>
<message id="inspection.total-zero"><source/><translation>总数量须大于零</translation></message>
<message id="inspection.sample-above-total"><source/><translation>抽检 %1 多于总数 %2</translation></message>
<message id="inspection.all-is-no-sample"><source/><translation>全检时抽检数量应留空或等于总数：%1，总数 %2</translation></message>
<message id="inspection.judged-not-total"><source/><translation>合格 %1 + 不合格 %2 = %3，应等于总数 %4</translation></message>
<message id="inspection.judged-not-sample"><source/><translation>合格 %1 + 不合格 %2 = %3，应等于抽检数 %4</translation></message>
<message id="inspection.line-above-nonconforming"><source/><translation>此项 %1 多于不合格总数 %2</translation></message>
<message id="inspection.nonconforming-above-lines"><source/><translation>不合格 %1 多于各项之和 %2，请补记缺少的项目</translation></message>
<message id="inspection.decision-needed"><source/><translation>请选择这部分如何处理</translation></message>
<message id="inspection.quantity-needed"><source/><translation>请填写这部分的数量</translation></message>
<message id="inspection.parts-above-total"><source/><translation>各部分合计 %1，多于总数 %2</translation></message>
<message id="inspection.undecided"><source/><translation>总数 %2 中只有 %1 已定处理</translation></message>
<!-- required fields -->
<message id="required.missing"><source/><translation>“%2”须填写%1</translation></message>
<message id="required.missing-by-rule"><source/><translation>“%2”须填写%1（%3）</translation></message>
<!-- rules that hold in every procedure -->
<message id="rule.R-228"><source/><translation>与投诉有关的人员须回避</translation></message>
<message id="fact.demand"><source/><translation>客户要求</translation></message>
<message id="fact.defect-code"><source/><translation>缺陷代码</translation></message>
<message id="fact.satisfied"><source/><translation>客户满意</translation></message>
<message id="fact.repeated"><source/><translation>重复发生的问题</translation></message>
</context>
</TS>
