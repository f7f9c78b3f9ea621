<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<!-- acknowledging, talking, answering -->
<message id="field.acknowledgement.way"><source/><translation>How it was confirmed</translation></message>
<message id="field.acknowledgement.person"><source/><translation>Person spoken to</translation></message>
<message id="field.acknowledgement.at"><source/><translation>Time of confirmation</translation></message>
<message id="field.acknowledgement.text"><source/><translation>What was said</translation></message>
<message id="field.acknowledgement.promised-on"><source/><translation>Answer promised by</translation></message>
<message id="field.acknowledgement.reason"><source/><translation>Why a later date is promised</translation></message>
<message id="hint.promise-limit"><source/><translation>At the latest %1 (%2)</translation></message>
<message id="field.contact.direction"><source/><translation>In or out</translation></message>
<message id="field.contact.at"><source/><translation>Time of the contact</translation></message>
<message id="field.contact.text"><source/><translation>What was said</translation></message>
<message id="field.contact.promised-on"><source/><translation>New date promised</translation></message>
<message id="field.reply.text"><source/><translation>Text of the reply</translation></message>
<message id="field.reply.sent-at"><source/><translation>Sent</translation></message>
<message id="field.reply.sent-to"><source/><translation>Sent to</translation></message>
<message id="field.follow_up.at"><source/><translation>Time of the call</translation></message>
<message id="field.follow_up.view"><source/><translation>What the customer says</translation></message>
<!-- classifying, judging -->
<message id="group.criteria"><source/><translation>Questions</translation></message>
<message id="hint.criteria"><source/><translation>Y yes, N no, U not known; arrows move, Backspace clears an answer</translation></message>
<message id="choice.answer.yes"><source/><translation>Yes</translation></message>
<message id="choice.answer.no"><source/><translation>No</translation></message>
<message id="choice.answer.unknown"><source/><translation>Not known</translation></message>
<message id="classification.proposed"><source/><translation>Proposed: %1</translation></message>
<message id="classification.none-proposed"><source/><translation>No class is proposed; please choose one</translation></message>
<message id="classification.open-questions"><source/><translation>Questions still open: %1</translation></message>
<message id="field.classification.class"><source/><translation>Another class</translation></message>
<message id="field.classification.reason"><source/><translation>Reason</translation></message>
<message id="group.awareness"><source/><translation>Is an adverse event suspected?</translation></message>
<message id="group.reporting"><source/><translation>Report to authorities</translation></message>
<message id="group.decision"><source/><translation>Decision</translation></message>
<message id="field.safety_decision.reason"><source/><translation>Reason of the decision</translation></message>
<message id="field.safety_decision.decided-by"><source/><translation>Decided by</translation></message>
<message id="field.validity_judgement.validity"><source/><translation>Is the complaint valid?</translation></message>
<message id="field.validity_judgement.reason"><source/><translation>Reason of the judgement</translation></message>
<message id="group.shares"><source/><translation>Who is responsible</translation></message>
<message id="hint.shares"><source/><translation>The shares add up to 100 %</translation></message>
<message id="field.responsibility_judgement.reason"><source/><translation>Reason of the judgement</translation></message>
<!-- notices -->
<message id="group.addressees"><source/><translation>To</translation></message>
<message id="field.notice.departments"><source/><translation>Departments</translation></message>
<message id="field.notice.request"><source/><translation>What they are asked to do</translation></message>
<message id="group.consignee"><source/><translation>Customer and product</translation></message>
<message id="group.fault"><source/><translation>Fault</translation></message>
<message id="group.wants"><source/><translation>What the customer wants</translation></message>
<message id="field.notice.wants"><source/><translation>What the customer wants</translation></message>
<message id="group.failed-goods"><source/><translation>Return of the failed goods</translation></message>
<message id="field.notice.goods-state"><source/><translation>Returned or not</translation></message>
<message id="field.notice.delivery-note"><source/><translation>Delivery note</translation></message>
<message id="hint.notice-receipt"><source/><translation>Signing says that your department has the notice; its time runs from now on.</translation></message>
<message id="field.notice_receipt.record"><source/><translation>Which notice</translation></message>
<message id="field.notice_answer.record"><source/><translation>Which notice</translation></message>
<message id="field.notice_answer.opinion"><source/><translation>Department's opinion</translation></message>
<message id="field.notice_answer.result"><source/><translation>Result</translation></message>
<!-- returned goods, holds, samples -->
<message id="field.goods_return.record"><source/><translation>Correct a return (empty: a new one)</translation></message>
<message id="group.return-lines"><source/><translation>What may come back</translation></message>
<message id="hint.return-lines"><source/><translation>A row for each product and batch</translation></message>
<message id="field.goods_in.record"><source/><translation>Which return</translation></message>
<message id="field.goods_in.settlement"><source/><translation>Settled with the customer</translation></message>
<message id="group.goods-in-lines"><source/><translation>What arrived</translation></message>
<message id="hint.goods-in-lines"><source/><translation>Give the reason where less came than was authorised</translation></message>
<message id="field.hold.record"><source/><translation>Correct a hold (empty: a new one)</translation></message>
<message id="field.hold.counted"><source/><translation>Quantity held</translation></message>
<message id="field.hold.found"><source/><translation>Nonconforming among them</translation></message>
<message id="field.hold_release.record"><source/><translation>Which hold</translation></message>
<message id="field.hold_release.reason"><source/><translation>Why it is released</translation></message>
<message id="field.sample.record"><source/><translation>Correct a sample (empty: a new one)</translation></message>
<message id="field.sample.state"><source/><translation>Asked for or received</translation></message>
<message id="group.received-sample"><source/><translation>The sample received</translation></message>
<message id="group.retained"><source/><translation>Retained sample</translation></message>
<!-- ending, moving dates, linking -->
<message id="field.closing.note"><source/><translation>Note on closing</translation></message>
<message id="field.reopening.reason"><source/><translation>Reason for reopening</translation></message>
<message id="field.withdrawal.reason"><source/><translation>How the customer withdrew it</translation></message>
<message id="field.not_applicable.milestone"><source/><translation>Step left out</translation></message>
<message id="field.not_applicable.reason"><source/><translation>Why it does not apply</translation></message>
<message id="field.pause_begin.deadline"><source/><translation>Deadline to pause</translation></message>
<message id="field.pause_begin.reason"><source/><translation>Why it waits</translation></message>
<message id="field.pause_end.deadline"><source/><translation>Deadline to resume</translation></message>
<message id="field.extension.deadline"><source/><translation>Deadline to extend</translation></message>
<message id="field.extension.due-on"><source/><translation>New date</translation></message>
<message id="field.extension.reason"><source/><translation>Why it takes longer</translation></message>
<message id="field.extension.consent"><source/><translation>The customer agrees</translation></message>
<message id="field.case_link.other-case"><source/><translation>The other case</translation></message>
<message id="responsibility.live-sum"><source/><translation>Total %1</translation></message>
<message id="responsibility.live-missing"><source/><translation>Total %1, %2 missing</translation></message>
<message id="responsibility.live-too-much"><source/><translation>Total %1, %2 too much</translation></message>
</context>
</TS>
