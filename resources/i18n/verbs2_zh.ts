<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="date.in-the-future"><source/><translation>不能晚于现在</translation></message>
<message id="choice.no-such"><source/><translation>没有“%1”这个选项</translation></message>
<message id="share.above-whole"><source/><translation>不能超过 100%</translation></message>
<message id="quantity.other-unit"><source/><translation>单位与 %1 不同，无法比较</translation></message>
<message id="record.choose"><source/><translation>有 %1 条可选，请选定一条</translation></message>
<message id="record.none-waits"><source/><translation>没有待办的记录；要更正已办的，请选定那一条</translation></message>
<message id="record.no-such"><source/><translation>卷宗里没有这条记录</translation></message>
<message id="notice.to-whom"><source/><translation>请选定要通知的部门</translation></message>
<message id="notice.no-such-department"><source/><translation>程序里没有部门“%1”</translation></message>
<message id="notice.signed-already"><source/><translation>%1 已于 %2 签收</translation></message>
<message id="notice.nothing-answered"><source/><translation>请填写处理意见或处理结果</translation></message>
<message id="notice.opinion-first"><source/><translation>请先填写处理意见，再填写处理结果</translation></message>
<message id="refused.no-notice-waits"><source/><translation>没有待办的通知单</translation></message>
<message id="refused.notice-of-department"><source/><translation>该通知单须由%1的人员办理</translation></message>
<message id="hold.more-than-counted"><source/><translation>不合格数多于清点数 %1</translation></message>
<message id="hold.released-already"><source/><translation>该批已于 %1 解除隔离</translation></message>
<message id="refused.nothing-held"><source/><translation>没有隔离中的货品</translation></message>
<message id="sample.not-received"><source/><translation>填了收到日期，状态须为“已收到”</translation></message>
<message id="return.what"><source/><translation>请填写产品名称或批号</translation></message>
<message id="return.how-many"><source/><translation>请填写授权退回的数量，须大于零</translation></message>
<message id="return.how-many-came"><source/><translation>请填写实收数量，没有收到填 0</translation></message>
<message id="return.no-line"><source/><translation>请至少填写一行退货产品</translation></message>
<message id="return.which-other-reason"><source/><translation>选了“其他”，请说明退货原因</translation></message>
<message id="return.arrived-already"><source/><translation>该批退货已于 %1 到货，不能再改授权</translation></message>
<message id="return.shortage-reason"><source/><translation>少于授权数量 %1，请填写短少原因</translation></message>
<message id="return.line-missing"><source/><translation>%1（授权 %2）的实收数量还没有填写</translation></message>
<message id="return.which-line"><source/><translation>有几行相符，请填写批号</translation></message>
<message id="return.line-twice"><source/><translation>这一行填了两次</translation></message>
<message id="refused.no-return-authorised"><source/><translation>还没有授权退货</translation></message>
<message id="eightd.content-missing"><source/><translation>此步标为完成前，请先填写这一项</translation></message>
<message id="eightd.one-leader"><source/><translation>小组只能有一名组长</translation></message>
<message id="eightd.no-leader"><source/><translation>完成 D1 前须有一名组长</translation></message>
<message id="eightd.no-instructor"><source/><translation>完成 D1 前须有一名指导</translation></message>
<message id="eightd.no-containment"><source/><translation>完成 D3 前须有已实施的临时措施，或说明为何不需要</translation></message>
<message id="eightd.corrective-not-done"><source/><translation>完成 D6 前，纠正措施须全部实施</translation></message>
<message id="eightd.not-verified"><source/><translation>完成 D8 前，纠正和预防措施须全部验证有效</translation></message>
<message id="eightd.step-twice"><source/><translation>%1 重复</translation></message>
<message id="action.no-owner"><source/><translation>请填写措施执行人（R-250）</translation></message>
<message id="action.no-date"><source/><translation>请填写计划、开始或完成日期（R-250）</translation></message>
<message id="action.done-before-start"><source/><translation>完成日期早于开始日期 %1</translation></message>
<message id="action.verified-already"><source/><translation>该措施已于 %1 验证，不能再改</translation></message>
<message id="action.withdrawn-already"><source/><translation>该临时措施已于 %1 撤销，不能再改</translation></message>
<message id="action.effect-expected"><source/><translation>该措施有预期效果，请填写实际效果</translation></message>
<message id="action.not-to-verify"><source/><translation>该措施尚未完成，或已经验证或撤销</translation></message>
<message id="action.no-open-containment"><source/><translation>这不是实施中的临时措施</translation></message>
<message id="action.withdrawn-before-done"><source/><translation>撤销日期早于实施日期 %1</translation></message>
<message id="refused.nothing-to-verify"><source/><translation>没有待验证的措施</translation></message>
<message id="refused.no-containment"><source/><translation>没有实施中的临时措施</translation></message>
<message id="refused.no-corrective-in-place"><source/><translation>纠正措施到位后才能撤销临时措施</translation></message>
<message id="rule.R-094"><source/><translation>通知单由收到的部门签收</translation></message>
<message id="rule.R-095"><source/><translation>处理意见由收到通知单的部门填写</translation></message>
<message id="rule.R-256"><source/><translation>永久措施实施后撤销临时措施</translation></message>
<message id="verb.withdraw-containment"><source/><translation>撤销临时措施</translation></message>
<message id="field.departments"><source/><translation>通知部门</translation></message>
<message id="table.goods_in_line"><source/><translation>实收明细</translation></message>
</context>
</TS>
