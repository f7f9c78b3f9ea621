<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<!-- minutes of meetings -->
<message id="table.meeting"><source/><translation>Meetings</translation></message>
<message id="verb.meeting"><source/><translation>Record meeting</translation></message>
<message id="field.held-at"><source/><translation>Held</translation></message>
<message id="field.present"><source/><translation>Present</translation></message>
<message id="field.decided"><source/><translation>What was decided</translation></message>
<message id="field.kept-by"><source/><translation>Minutes kept by</translation></message>
<message id="field.meeting.subject"><source/><translation>Kind of meeting</translation></message>
<message id="field.meeting.place"><source/><translation>Place</translation></message>
<message id="field.meeting.present"><source/><translation>Present, one a line</translation></message>
<message id="field.meeting.by"><source/><translation>Recorded by</translation></message>
<message id="field.meeting.record"><source/><translation>Correct which meeting (none: a new one)</translation></message>
<message id="choice.subject.cause"><source/><translation>On the cause</translation></message>
<message id="choice.subject.quality-analysis"><source/><translation>Quality analysis</translation></message>
<message id="choice.subject.emergency"><source/><translation>Emergency</translation></message>
<message id="choice.subject.other"><source/><translation>Other</translation></message>
<!-- settlements -->
<message id="table.settlement"><source/><translation>Settlements</translation></message>
<message id="verb.settle"><source/><translation>Record settlement</translation></message>
<message id="field.agreed"><source/><translation>What was agreed</translation></message>
<message id="field.signed-on"><source/><translation>Signed on</translation></message>
<message id="field.attachment-note"><source/><translation>Where the signed paper is</translation></message>
<message id="field.settlement.amount"><source/><translation>Amount agreed</translation></message>
<message id="field.settlement.signed-by"><source/><translation>Signed for the customer by</translation></message>
<message id="field.settlement.record"><source/><translation>Correct which settlement (none: a new one)</translation></message>
<message id="settlement.signed-by-whom"><source/><translation>There is a day of signing: say who signed for the customer</translation></message>
<message id="settlement.signed-when"><source/><translation>Somebody signed: say on which day</translation></message>
<!-- notices refused and passed on -->
<message id="verb.refuse-notice"><source/><translation>Refuse notice</translation></message>
<message id="verb.forward-notice"><source/><translation>Pass notice on</translation></message>
<message id="field.ending"><source/><translation>What became of it</translation></message>
<message id="field.ending-reason"><source/><translation>Reason given</translation></message>
<message id="field.ended-by"><source/><translation>Refused or passed on by</translation></message>
<message id="field.notice.ended-at"><source/><translation>Refused or passed on at</translation></message>
<message id="field.passed-on-from"><source/><translation>Passed on from</translation></message>
<message id="field.notice_refusal.record"><source/><translation>Refuse which notice</translation></message>
<message id="field.notice_refusal.reason"><source/><translation>Why it is not for this department</translation></message>
<message id="field.notice_forward.record"><source/><translation>Pass on which notice</translation></message>
<message id="field.notice_forward.department"><source/><translation>Pass on to</translation></message>
<message id="field.notice_forward.reason"><source/><translation>Reason</translation></message>
<message id="choice.ending.refused"><source/><translation>Refused</translation></message>
<message id="choice.ending.passed-on"><source/><translation>Passed on</translation></message>
<message id="notice.ended-already"><source/><translation>%1 refused it or passed it on at %2</translation></message>
<message id="notice.answered-already"><source/><translation>%1 gave the opinion at %2; it cannot be refused or passed on any more</translation></message>
<message id="notice.to-itself"><source/><translation>The notice is with that department already</translation></message>
<!-- the customer's own dates -->
<message id="verb.customer-deadline"><source/><translation>Customer's deadline</translation></message>
<message id="deadline-name.customer"><source/><translation>Customer's deadline</translation></message>
<message id="date.of-customer"><source/><translation>Customer: %1</translation></message>
<message id="field.reference"><source/><translation>Where the customer says so</translation></message>
<message id="field.deadline.what"><source/><translation>What the customer wants</translation></message>
<message id="field.customer_deadline.what"><source/><translation>What the customer wants</translation></message>
<message id="field.customer_deadline.due-at"><source/><translation>Due at</translation></message>
<message id="field.customer_deadline.met-at"><source/><translation>Met at (when it is done)</translation></message>
<message id="field.customer_deadline.record"><source/><translation>Meet or correct which one (none: a new one)</translation></message>
<!-- penalties -->
<message id="table.penalty"><source/><translation>Penalties</translation></message>
<message id="verb.penalise"><source/><translation>Record penalty</translation></message>
<message id="verb.restricted"><source/><translation>A record in restricted view</translation></message>
<message id="field.loss"><source/><translation>Loss charged</translation></message>
<message id="field.grounds"><source/><translation>Grounds</translation></message>
<message id="field.penalty.person"><source/><translation>Person</translation></message>
<message id="field.penalty.department"><source/><translation>Department</translation></message>
<message id="field.penalty.kind"><source/><translation>Kind of penalty</translation></message>
<message id="field.penalty.record"><source/><translation>Correct which penalty (none: a new one)</translation></message>
<message id="choice.kind.warning"><source/><translation>Warning</translation></message>
<message id="choice.kind.demerit"><source/><translation>Demerit</translation></message>
<message id="choice.kind.fine"><source/><translation>Fine</translation></message>
<message id="choice.kind.transfer"><source/><translation>Transfer</translation></message>
<message id="choice.kind.other"><source/><translation>Other</translation></message>
<message id="penalty.whom"><source/><translation>Say which person or department</translation></message>
<message id="refused.nobody-penalises"><source/><translation>The procedure does not say who may record a penalty</translation></message>
<!-- class, follow-up, closing -->
<message id="field.closing-note"><source/><translation>Note on closing</translation></message>
<message id="field.tracked"><source/><translation>Is the improvement tracked on</translation></message>
<message id="field.untracked-reason"><source/><translation>Why it is not tracked</translation></message>
<message id="field.closing.reason"><source/><translation>Why it is not tracked</translation></message>
<message id="choice.tracked.yes"><source/><translation>Tracked</translation></message>
<message id="choice.tracked.no"><source/><translation>Not tracked</translation></message>
<message id="closing.why-untracked"><source/><translation>Say why the improvement is not tracked, such as human carelessness</translation></message>
<message id="refused.no-class-proposed"><source/><translation>No class waits to be confirmed</translation></message>
<message id="field.class_confirmation.reason"><source/><translation>Remark</translation></message>
<message id="field.later-shipments-clean"><source/><translation>Later shipments without anomaly</translation></message>
<message id="choice.later-shipments-clean.yes"><source/><translation>Yes</translation></message>
<message id="choice.later-shipments-clean.no"><source/><translation>No</translation></message>
<message id="choice.later-shipments-clean.none-shipped"><source/><translation>Nothing shipped since</translation></message>
<message id="closing.settlement-signed"><source/><translation>The customer has not signed a settlement</translation></message>
<message id="closing.later-shipments-clean"><source/><translation>Later shipments are not known to be without anomaly</translation></message>
<message id="closing.customer-satisfied"><source/><translation>The follow-up does not say that the customer is satisfied</translation></message>
<message id="closing.minutes-kept"><source/><translation>There are no minutes of a meeting</translation></message>
<message id="closing.responsibility-shared"><source/><translation>The shares of responsibility do not make 100 %</translation></message>
<message id="closing.notices-answered"><source/><translation>Some notice is not answered</translation></message>
</context>
</TS>
