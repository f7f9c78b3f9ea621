<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<!-- acknowledging, talking, answering -->
<message id="field.acknowledgement.way"><source/><translation>确认方式</translation></message>
<message id="field.acknowledgement.person"><source/><translation>对方姓名</translation></message>
<message id="field.acknowledgement.at"><source/><translation>确认时间</translation></message>
<message id="field.acknowledgement.text"><source/><translation>确认内容</translation></message>
<message id="field.acknowledgement.promised-on"><source/><translation>承诺答复日期</translation></message>
<message id="field.acknowledgement.reason"><source/><translation>承诺更晚日期的理由</translation></message>
<message id="hint.promise-limit"><source/><translation>最晚可承诺到 %1（%2）</translation></message>
<message id="field.contact.direction"><source/><translation>来往</translation></message>
<message id="field.contact.at"><source/><translation>联系时间</translation></message>
<message id="field.contact.text"><source/><translation>联系内容</translation></message>
<message id="field.contact.promised-on"><source/><translation>新承诺的日期</translation></message>
<message id="field.reply.text"><source/><translation>答复内容</translation></message>
<message id="field.reply.sent-at"><source/><translation>发出时间</translation></message>
<message id="field.reply.sent-to"><source/><translation>发给</translation></message>
<message id="field.follow_up.at"><source/><translation>回访时间</translation></message>
<message id="field.follow_up.view"><source/><translation>客户意见</translation></message>
<!-- classifying, judging -->
<message id="group.criteria"><source/><translation>逐题回答</translation></message>
<message id="hint.criteria"><source/><translation>Y 是，N 否，U 不清楚；上下键换题，退格键取消回答</translation></message>
<message id="choice.answer.yes"><source/><translation>是</translation></message>
<message id="choice.answer.no"><source/><translation>否</translation></message>
<message id="choice.answer.unknown"><source/><translation>不清楚</translation></message>
<message id="classification.proposed"><source/><translation>建议类别：%1</translation></message>
<message id="classification.none-proposed"><source/><translation>没有建议类别，请选定</translation></message>
<message id="classification.open-questions"><source/><translation>没有回答的题：%1</translation></message>
<message id="field.classification.class"><source/><translation>改定类别</translation></message>
<message id="field.classification.reason"><source/><translation>改定理由</translation></message>
<message id="group.awareness"><source/><translation>是否疑似不良事件</translation></message>
<message id="group.reporting"><source/><translation>上报</translation></message>
<message id="group.decision"><source/><translation>判定</translation></message>
<message id="field.safety_decision.reason"><source/><translation>判定理由</translation></message>
<message id="field.safety_decision.decided-by"><source/><translation>判定人</translation></message>
<message id="field.validity_judgement.validity"><source/><translation>投诉是否成立</translation></message>
<message id="field.validity_judgement.reason"><source/><translation>判定理由</translation></message>
<message id="group.shares"><source/><translation>责任部门</translation></message>
<message id="hint.shares"><source/><translation>各部门的责任比例合计 100%</translation></message>
<message id="field.responsibility_judgement.reason"><source/><translation>判定理由</translation></message>
<!-- notices -->
<message id="group.addressees"><source/><translation>发给</translation></message>
<message id="field.notice.departments"><source/><translation>发送部门</translation></message>
<message id="field.notice.request"><source/><translation>请部门做什么</translation></message>
<message id="group.consignee"><source/><translation>客户与产品</translation></message>
<message id="group.fault"><source/><translation>故障</translation></message>
<message id="group.wants"><source/><translation>客户要求</translation></message>
<message id="field.notice.wants"><source/><translation>客户要求</translation></message>
<message id="group.failed-goods"><source/><translation>故障品返回</translation></message>
<message id="field.notice.goods-state"><source/><translation>故障品返回情况</translation></message>
<message id="field.notice.delivery-note"><source/><translation>出库单号</translation></message>
<message id="hint.notice-receipt"><source/><translation>签收表示本部门已收到通知，时限从现在起算。</translation></message>
<message id="field.notice_receipt.record"><source/><translation>签收哪份通知</translation></message>
<message id="field.notice_answer.record"><source/><translation>答复哪份通知</translation></message>
<message id="field.notice_answer.opinion"><source/><translation>部门处理意见</translation></message>
<message id="field.notice_answer.result"><source/><translation>处理结果</translation></message>
<!-- returned goods, holds, samples -->
<message id="field.goods_return.record"><source/><translation>更正哪份退货单（不选为新建）</translation></message>
<message id="group.return-lines"><source/><translation>退哪些货</translation></message>
<message id="hint.return-lines"><source/><translation>每个产品和批号一行</translation></message>
<message id="field.goods_in.record"><source/><translation>哪份退货单</translation></message>
<message id="field.goods_in.settlement"><source/><translation>与客户结算</translation></message>
<message id="group.goods-in-lines"><source/><translation>实收数量</translation></message>
<message id="hint.goods-in-lines"><source/><translation>少于授权数量的，写明原因</translation></message>
<message id="field.hold.record"><source/><translation>更正哪条隔离（不选为新增）</translation></message>
<message id="field.hold.counted"><source/><translation>隔离数量</translation></message>
<message id="field.hold.found"><source/><translation>其中不合格</translation></message>
<message id="field.hold_release.record"><source/><translation>解除哪条隔离</translation></message>
<message id="field.hold_release.reason"><source/><translation>解除理由</translation></message>
<message id="field.sample.record"><source/><translation>更正哪个样品（不选为新增）</translation></message>
<message id="field.sample.state"><source/><translation>索取情况</translation></message>
<message id="group.received-sample"><source/><translation>收到的样品</translation></message>
<message id="group.retained"><source/><translation>留样对比</translation></message>
<!-- ending, moving dates, linking -->
<message id="field.closing.note"><source/><translation>结案说明</translation></message>
<message id="field.reopening.reason"><source/><translation>重新打开的理由</translation></message>
<message id="field.withdrawal.reason"><source/><translation>客户撤回的情况</translation></message>
<message id="field.not_applicable.milestone"><source/><translation>不适用的步骤</translation></message>
<message id="field.not_applicable.reason"><source/><translation>为什么不适用</translation></message>
<message id="field.pause_begin.deadline"><source/><translation>暂停哪个期限</translation></message>
<message id="field.pause_begin.reason"><source/><translation>暂停理由</translation></message>
<message id="field.pause_end.deadline"><source/><translation>恢复哪个期限</translation></message>
<message id="field.extension.deadline"><source/><translation>延长哪个期限</translation></message>
<message id="field.extension.due-on"><source/><translation>延长到</translation></message>
<message id="field.extension.reason"><source/><translation>延期理由</translation></message>
<message id="field.extension.consent"><source/><translation>客户同意延期</translation></message>
<message id="field.case_link.other-case"><source/><translation>另一宗投诉</translation></message>
<message id="responsibility.live-sum"><source/><translation>合计 %1</translation></message>
<message id="responsibility.live-missing"><source/><translation>合计 %1，还差 %2</translation></message>
<message id="responsibility.live-too-much"><source/><translation>合计 %1，多出 %2</translation></message>
</context>
</TS>
