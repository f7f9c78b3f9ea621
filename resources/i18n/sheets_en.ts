<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<!-- every sheet -->
<message id="sheet.title.registration"><source/><translation>Complaint registration sheet</translation></message>
<message id="sheet.title.handling"><source/><translation>Complaint registration and handling sheet</translation></message>
<message id="sheet.title.notice"><source/><translation>Complaint notice</translation></message>
<message id="sheet.title.inspection"><source/><translation>Inspection report on complained-of (returned) goods</translation></message>
<message id="sheet.title.eight-d"><source/><translation>8D report</translation></message>
<message id="sheet.title.ledger"><source/><translation>Product complaint ledger</translation></message>
<message id="sheet.page-number"><source/><translation>Page %1 of %2</translation></message>
<message id="sheet.print-note"><source/><translation>Printed by %1, %2</translation></message>
<message id="sheet.list-separator"><source/><translation>, </translation></message>
<message id="sheet.item-separator"><source/><translation>; </translation></message>
<message id="sheet.percent-of"><source/><translation>%1 of %2</translation></message>
<message id="sheet.serial"><source/><translation>#</translation></message>
<message id="sheet.signed"><source/><translation>Signed: </translation></message>
<message id="sheet.blank-date"><source/><translation>Date: ____________</translation></message>
<message id="sheet.on-behalf"><source/><translation>%1 (for %2)</translation></message>
<message id="sheet.copies"><source/><translation>Copies to</translation></message>
<message id="sheet.historical"><source/><translation>Historical case: brought in from older records, without deadlines</translation></message>
<message id="sheet.historical-number"><source/><translation>Historical case: brought in from older records, without deadlines; original number %1</translation></message>
<message id="sheet.refused.unknown"><source/><translation>There is no sheet %1</translation></message>
<message id="sheet.refused.period"><source/><translation>The %1 is printed for a period, not for one case</translation></message>
<message id="sheet.refused.no-record"><source/><translation>%1 cannot be printed: this record does not exist (%2)</translation></message>
<!-- registration: F-02, F-03 -->
<message id="sheet.registration.number"><source/><translation>Number</translation></message>
<message id="sheet.registration.date"><source/><translation>Date</translation></message>
<message id="sheet.registration.customer-complaint-number"><source/><translation>Customer's complaint number</translation></message>
<message id="sheet.registration.complainant"><source/><translation>Complainant</translation></message>
<message id="sheet.registration.contact"><source/><translation>Telephone or e-mail</translation></message>
<message id="sheet.registration.recipient"><source/><translation>Taken by (post)</translation></message>
<message id="sheet.registration.received-at"><source/><translation>Time of complaint</translation></message>
<message id="sheet.registration.received-by-qa"><source/><translation>Received by QA</translation></message>
<message id="sheet.registration.product"><source/><translation>Product</translation></message>
<message id="sheet.registration.model"><source/><translation>Specification</translation></message>
<message id="sheet.registration.quantity"><source/><translation>Quantity</translation></message>
<message id="sheet.registration.amount"><source/><translation>Amount</translation></message>
<message id="sheet.registration.batch"><source/><translation>Batch</translation></message>
<message id="sheet.registration.defective-used"><source/><translation>Defective, used</translation></message>
<message id="sheet.registration.defective-unused"><source/><translation>Defective, unused</translation></message>
<message id="sheet.registration.defective-total"><source/><translation>Defective, total</translation></message>
<message id="sheet.registration.other-batches"><source/><translation>Other batches considered</translation></message>
<message id="sheet.registration.matter"><source/><translation>Matter complained of</translation></message>
<message id="sheet.registration.papers"><source/><translation>Papers attached</translation></message>
<message id="sheet.registration.demand"><source/><translation>Demand</translation></message>
<message id="sheet.registration.compensation"><source/><translation>Compensation</translation></message>
<message id="sheet.registration.allowance"><source/><translation>Allowance</translation></message>
<message id="sheet.registration.return-quantity"><source/><translation>Return quantity</translation></message>
<message id="sheet.registration.return-amount"><source/><translation>Return amount</translation></message>
<message id="sheet.registration.asked"><source/><translation>Asked for</translation></message>
<message id="sheet.registration.granted"><source/><translation>Result</translation></message>
<message id="sheet.registration.other-items"><source/><translation>Other settlement</translation></message>
<message id="sheet.registration.summary"><source/><translation>Disposition</translation></message>
<message id="sheet.registration.reason"><source/><translation>Reason</translation></message>
<message id="sheet.registration.findings"><source/><translation>Investigation and account of the anomaly</translation></message>
<message id="sheet.registration.causes"><source/><translation>Kind of cause</translation></message>
<message id="sheet.registration.cause"><source/><translation>Cause</translation></message>
<message id="sheet.registration.repeated"><source/><translation>Similar complaints</translation></message>
<message id="sheet.registration.validity"><source/><translation>Does the matter exist</translation></message>
<message id="sheet.registration.validity-reason"><source/><translation>Explanation</translation></message>
<message id="sheet.registration.provisional"><source/><translation>Provisional measures</translation></message>
<message id="sheet.registration.definite"><source/><translation>Definite measures</translation></message>
<message id="sheet.registration.goods-handling"><source/><translation>Handling of the defective goods</translation></message>
<message id="sheet.registration.responsible"><source/><translation>Responsible departments</translation></message>
<message id="sheet.registration.in-place-on"><source/><translation>Measures in place on</translation></message>
<message id="sheet.registration.sent-at"><source/><translation>Final reply sent</translation></message>
<message id="sheet.registration.way"><source/><translation>Way of the reply</translation></message>
<message id="sheet.registration.opinions"><source/><translation>Opinions and approval</translation></message>
<message id="sheet.registration.opinion-given"><source/><translation>Opinion of the department</translation></message>
<!-- notice: F-05 -->
<message id="sheet.notice.complaint-number"><source/><translation>Complaint number</translation></message>
<message id="sheet.notice.number"><source/><translation>Notice number</translation></message>
<message id="sheet.notice.sent-at"><source/><translation>Date</translation></message>
<message id="sheet.notice.sent-by"><source/><translation>Prepared by</translation></message>
<message id="sheet.notice.department"><source/><translation>Department sent to</translation></message>
<message id="sheet.notice.service"><source/><translation>Kind of service</translation></message>
<message id="sheet.notice.free"><source/><translation>Free of charge</translation></message>
<message id="sheet.notice.charged"><source/><translation>Charged</translation></message>
<message id="sheet.notice.model"><source/><translation>Model</translation></message>
<message id="sheet.notice.batch"><source/><translation>Product or batch number</translation></message>
<message id="sheet.notice.quantity"><source/><translation>Quantity</translation></message>
<message id="sheet.notice.attachments"><source/><translation>Drawing (attachment)</translation></message>
<message id="sheet.notice.receipt"><source/><translation>Receipt</translation></message>
<message id="sheet.notice.received"><source/><translation>Received</translation></message>
<message id="sheet.notice.opinion-of"><source/><translation>Opinion (filled in by: %1)</translation></message>
<message id="sheet.notice.opinion-given"><source/><translation>Opinion</translation></message>
<message id="sheet.notice.result-given"><source/><translation>Result</translation></message>
<!-- inspection report: F-01 -->
<message id="sheet.inspection.customer"><source/><translation>Returning customer</translation></message>
<message id="sheet.inspection.complaint-number"><source/><translation>Complaint number</translation></message>
<message id="sheet.inspection.way.all"><source/><translation>100 %</translation></message>
<message id="sheet.inspection.number"><source/><translation>Number</translation></message>
<message id="sheet.inspection.order-number"><source/><translation>Order number</translation></message>
<message id="sheet.inspection.order-quantity"><source/><translation>Order quantity</translation></message>
<message id="sheet.inspection.accepted-by"><source/><translation>Accepted by: </translation></message>
<message id="sheet.inspection.reinspection"><source/><translation>Re-inspection of the product by the quality department</translation></message>
<message id="sheet.inspection.share-of-sample"><source/><translation>Share of the sample</translation></message>
<message id="sheet.inspection.judgement"><source/><translation>Judgement after inspection</translation></message>
<message id="sheet.inspection.passed"><source/><translation>Conforming</translation></message>
<message id="sheet.inspection.not-passed"><source/><translation>Nonconforming</translation></message>
<message id="sheet.inspection.part-decision"><source/><translation>Decision on part quantities</translation></message>
<message id="sheet.inspection.quality-opinion"><source/><translation>Opinion of the quality department</translation></message>
<message id="sheet.inspection.inspector"><source/><translation>Inspector: </translation></message>
<message id="sheet.inspection.supervisor"><source/><translation>Quality supervisor: </translation></message>
<!-- 8D report: F-28 -->
<message id="sheet.eight-d.D0"><source/><translation>D0 Is 8D needed? Emergency response</translation></message>
<message id="sheet.eight-d.D1"><source/><translation>D1 Form the team</translation></message>
<message id="sheet.eight-d.D2"><source/><translation>D2 Describe the problem</translation></message>
<message id="sheet.eight-d.D3"><source/><translation>D3 Contain the problem</translation></message>
<message id="sheet.eight-d.D4"><source/><translation>D4 Identify the root cause</translation></message>
<message id="sheet.eight-d.D5"><source/><translation>D5 Choose and verify corrective actions</translation></message>
<message id="sheet.eight-d.D6"><source/><translation>D6 Correct the problem, confirm the effect</translation></message>
<message id="sheet.eight-d.D7"><source/><translation>D7 Prevent the problem</translation></message>
<message id="sheet.eight-d.D8"><source/><translation>D8 Congratulate the team</translation></message>
<message id="sheet.eight-d.d4-occurrence-proof"><source/><translation>Its proof</translation></message>
<message id="sheet.eight-d.d4-occurrence-share"><source/><translation>Its share</translation></message>
<message id="sheet.eight-d.d4-non-detection-proof"><source/><translation>Its proof</translation></message>
<message id="sheet.eight-d.d4-non-detection-share"><source/><translation>Its share</translation></message>
<message id="sheet.eight-d.d4-systemic-proof"><source/><translation>Its proof</translation></message>
<message id="sheet.eight-d.due-on"><source/><translation>Due</translation></message>
<message id="sheet.eight-d.done-on"><source/><translation>Done</translation></message>
<message id="sheet.eight-d.planned-on"><source/><translation>Planned</translation></message>
<message id="sheet.eight-d.started-on"><source/><translation>Started</translation></message>
<message id="sheet.eight-d.withdrawn-on"><source/><translation>Withdrawn</translation></message>
<message id="sheet.eight-d.cause"><source/><translation>Cause answered</translation></message>
<message id="sheet.eight-d.verified-by"><source/><translation>Verified by, at</translation></message>
<message id="sheet.eight-d.name"><source/><translation>Name</translation></message>
<message id="sheet.eight-d.role"><source/><translation>Role</translation></message>
<!-- ledger: RD-QA-114 -->
<message id="sheet.ledger.period" numerus="yes"><source/><translation><numerusform>%1 to %2, %3 case</numerusform><numerusform>%1 to %2, %3 cases</numerusform></translation></message>
<message id="sheet.ledger.serial"><source/><translation>No.</translation></message>
<message id="sheet.ledger.number"><source/><translation>Complaint number</translation></message>
<message id="sheet.ledger.received-on"><source/><translation>Received</translation></message>
<message id="sheet.ledger.customer"><source/><translation>Complaining customer</translation></message>
<message id="sheet.ledger.product"><source/><translation>Product</translation></message>
<message id="sheet.ledger.batch"><source/><translation>Batch</translation></message>
<message id="sheet.ledger.quantity"><source/><translation>Quantity</translation></message>
<message id="sheet.ledger.matter"><source/><translation>Matter</translation></message>
<message id="sheet.ledger.class"><source/><translation>Class</translation></message>
<message id="sheet.ledger.cause"><source/><translation>Cause</translation></message>
<message id="sheet.ledger.handling"><source/><translation>Result</translation></message>
<message id="sheet.ledger.replied-on"><source/><translation>Replied</translation></message>
<message id="sheet.ledger.closed-on"><source/><translation>Closed</translation></message>
</context>
</TS>
