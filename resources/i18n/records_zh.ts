<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<!-- minutes of meetings -->
<message id="table.meeting"><source/><translation>会议记录</translation></message>
<message id="verb.meeting"><source/><translation>登记会议记录</translation></message>
<message id="field.held-at"><source/><translation>会议时间</translation></message>
<message id="field.present"><source/><translation>参加人员</translation></message>
<message id="field.decided"><source/><translation>处理办法</translation></message>
<message id="field.kept-by"><source/><translation>记录保管人</translation></message>
<message id="field.meeting.subject"><source/><translation>会议类别</translation></message>
<message id="field.meeting.place"><source/><translation>会议地点</translation></message>
<message id="field.meeting.present"><source/><translation>参加人员（每行一人）</translation></message>
<message id="field.meeting.by"><source/><translation>记录人</translation></message>
<message id="field.meeting.record"><source/><translation>更正哪次会议（不选为新增）</translation></message>
<message id="choice.subject.cause"><source/><translation>原因分析会</translation></message>
<message id="choice.subject.quality-analysis"><source/><translation>质量分析会</translation></message>
<message id="choice.subject.emergency"><source/><translation>紧急会议</translation></message>
<message id="choice.subject.other"><source/><translation>其他</translation></message>
<!-- settlements -->
<message id="table.settlement"><source/><translation>处理协议</translation></message>
<message id="verb.settle"><source/><translation>登记处理协议</translation></message>
<message id="field.agreed"><source/><translation>协议内容</translation></message>
<message id="field.signed-on"><source/><translation>签字日期</translation></message>
<message id="field.attachment-note"><source/><translation>协议附件说明</translation></message>
<message id="field.settlement.amount"><source/><translation>协议金额</translation></message>
<message id="field.settlement.signed-by"><source/><translation>客户签字人</translation></message>
<message id="field.settlement.record"><source/><translation>更正哪份协议（不选为新增）</translation></message>
<message id="settlement.signed-by-whom"><source/><translation>有签字日期，请填写客户签字人</translation></message>
<message id="settlement.signed-when"><source/><translation>有签字人，请填写签字日期</translation></message>
<!-- notices refused and passed on -->
<message id="verb.refuse-notice"><source/><translation>退回通知单</translation></message>
<message id="verb.forward-notice"><source/><translation>转交通知单</translation></message>
<message id="field.ending"><source/><translation>去向</translation></message>
<message id="field.ending-reason"><source/><translation>退回或转交理由</translation></message>
<message id="field.ended-by"><source/><translation>退回或转交人</translation></message>
<message id="field.notice.ended-at"><source/><translation>退回或转交时间</translation></message>
<message id="field.passed-on-from"><source/><translation>由哪份通知单转来</translation></message>
<message id="field.notice_refusal.record"><source/><translation>退回哪份通知</translation></message>
<message id="field.notice_refusal.reason"><source/><translation>为什么不属于本部门</translation></message>
<message id="field.notice_forward.record"><source/><translation>转交哪份通知</translation></message>
<message id="field.notice_forward.department"><source/><translation>转交给</translation></message>
<message id="field.notice_forward.reason"><source/><translation>转交理由</translation></message>
<message id="choice.ending.refused"><source/><translation>已退回</translation></message>
<message id="choice.ending.passed-on"><source/><translation>已转交</translation></message>
<message id="notice.ended-already"><source/><translation>%1 已于 %2 退回或转交</translation></message>
<message id="notice.answered-already"><source/><translation>%1 已于 %2 填写处理意见，不能再退回或转交</translation></message>
<message id="notice.to-itself"><source/><translation>通知单已在该部门</translation></message>
<!-- the customer's own dates -->
<message id="verb.customer-deadline"><source/><translation>登记客户期限</translation></message>
<message id="deadline-name.customer"><source/><translation>客户期限</translation></message>
<message id="date.of-customer"><source/><translation>客户期限：%1</translation></message>
<message id="field.reference"><source/><translation>客户依据</translation></message>
<message id="field.deadline.what"><source/><translation>客户要求</translation></message>
<message id="field.customer_deadline.what"><source/><translation>客户要求什么</translation></message>
<message id="field.customer_deadline.due-at"><source/><translation>客户期限</translation></message>
<message id="field.customer_deadline.met-at"><source/><translation>完成时间（完成后填写）</translation></message>
<message id="field.customer_deadline.record"><source/><translation>完成或更正哪个期限（不选为新增）</translation></message>
<!-- penalties -->
<message id="table.penalty"><source/><translation>处罚</translation></message>
<message id="verb.penalise"><source/><translation>登记处罚</translation></message>
<message id="verb.restricted"><source/><translation>受限记录</translation></message>
<message id="field.loss"><source/><translation>损失金额</translation></message>
<message id="field.grounds"><source/><translation>处罚理由</translation></message>
<message id="field.penalty.person"><source/><translation>被处罚人</translation></message>
<message id="field.penalty.department"><source/><translation>被处罚部门</translation></message>
<message id="field.penalty.kind"><source/><translation>处罚种类</translation></message>
<message id="field.penalty.record"><source/><translation>更正哪项处罚（不选为新增）</translation></message>
<message id="choice.kind.warning"><source/><translation>警告</translation></message>
<message id="choice.kind.demerit"><source/><translation>记过</translation></message>
<message id="choice.kind.fine"><source/><translation>罚款</translation></message>
<message id="choice.kind.transfer"><source/><translation>调岗</translation></message>
<message id="choice.kind.other"><source/><translation>其他</translation></message>
<message id="penalty.whom"><source/><translation>请填写被处罚人或选定部门</translation></message>
<message id="refused.nobody-penalises"><source/><translation>程序没有规定由谁登记处罚</translation></message>
<!-- class, follow-up, closing -->
<message id="field.closing-note"><source/><translation>结案说明</translation></message>
<message id="field.tracked"><source/><translation>是否列案追踪改善</translation></message>
<message id="field.untracked-reason"><source/><translation>不追踪的理由</translation></message>
<message id="field.closing.reason"><source/><translation>不追踪的理由</translation></message>
<message id="choice.tracked.yes"><source/><translation>列案追踪</translation></message>
<message id="choice.tracked.no"><source/><translation>不追踪</translation></message>
<message id="closing.why-untracked"><source/><translation>不追踪改善须写明理由（例如人为疏忽）</translation></message>
<message id="refused.no-class-proposed"><source/><translation>没有待确认的类别</translation></message>
<message id="field.class_confirmation.reason"><source/><translation>确认说明</translation></message>
<message id="field.later-shipments-clean"><source/><translation>后续发货是否正常</translation></message>
<message id="choice.later-shipments-clean.yes"><source/><translation>正常</translation></message>
<message id="choice.later-shipments-clean.no"><source/><translation>发现异常</translation></message>
<message id="choice.later-shipments-clean.none-shipped"><source/><translation>没有再发货</translation></message>
<message id="closing.settlement-signed"><source/><translation>客户尚未签处理协议</translation></message>
<message id="closing.later-shipments-clean"><source/><translation>尚未确认后续发货正常</translation></message>
<message id="closing.customer-satisfied"><source/><translation>回访结果不是“满意”</translation></message>
<message id="closing.minutes-kept"><source/><translation>没有会议记录</translation></message>
<message id="closing.responsibility-shared"><source/><translation>责任比例合计不是 100%</translation></message>
<message id="closing.notices-answered"><source/><translation>还有通知单没有答复</translation></message>
</context>
</TS>
