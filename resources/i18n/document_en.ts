<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="span.minutes" numerus="yes"><source/><translation><numerusform>%1 minute</numerusform><numerusform>%1 minutes</numerusform></translation></message>
<message id="span.hours" numerus="yes"><source/><translation><numerusform>%1 hour</numerusform><numerusform>%1 hours</numerusform></translation></message>
<message id="span.working-hours" numerus="yes"><source/><translation><numerusform>%1 working hour</numerusform><numerusform>%1 working hours</numerusform></translation></message>
<message id="span.days" numerus="yes"><source/><translation><numerusform>%1 day</numerusform><numerusform>%1 days</numerusform></translation></message>
<message id="span.working-days" numerus="yes"><source/><translation><numerusform>%1 working day</numerusform><numerusform>%1 working days</numerusform></translation></message>
<message id="span.weeks" numerus="yes"><source/><translation><numerusform>%1 week</numerusform><numerusform>%1 weeks</numerusform></translation></message>
<message id="span.months" numerus="yes"><source/><translation><numerusform>%1 month</numerusform><numerusform>%1 months</numerusform></translation></message>
<message id="span.at-once"><source/><translation>at once</translation></message>
<message id="span.same-day"><source/><translation>the same day</translation></message>
<message id="span.ever"><source/><translation>any time</translation></message>
<message id="choice.yes-no.yes"><source/><translation>yes</translation></message>
<message id="choice.yes-no.no"><source/><translation>no</translation></message>
<message id="event.received-by-qa"><source/><translation>Receipt by quality</translation></message>
<message id="event.notice-received"><source/><translation>Receipt of the notice</translation></message>
<message id="event.notice-signed"><source/><translation>Notice signed for</translation></message>
<message id="event.notice-answered"><source/><translation>Notice answered</translation></message>
<message id="same.product"><source/><translation>same product</translation></message>
<message id="same.defect-code"><source/><translation>same defect</translation></message>
<message id="same.batch"><source/><translation>same batch</translation></message>
<message id="same.customer"><source/><translation>same customer</translation></message>
<message id="kept-from.proposed"><source/><translation>who proposed</translation></message>
<message id="kept-from.registered"><source/><translation>who registered</translation></message>
<message id="kept-from.inspected"><source/><translation>who inspected</translation></message>
<message id="kept-from.carried-out"><source/><translation>who carried out</translation></message>
<message id="kept-from.same-route"><source/><translation>who took another step</translation></message>
<message id="kept-from.responsible-department"><source/><translation>the responsible department</translation></message>
<message id="act.opinion"><source/><translation>Give an opinion</translation></message>
<message id="act.review"><source/><translation>Review</translation></message>
<message id="act.countersign"><source/><translation>Countersign</translation></message>
<message id="act.approve"><source/><translation>Approve</translation></message>
<message id="act.verify-action"><source/><translation>Verify a measure</translation></message>
<message id="act.release-hold"><source/><translation>Release goods on hold</translation></message>
<message id="act.validity"><source/><translation>Judge validity</translation></message>
<message id="act.responsibility"><source/><translation>Judge responsibility</translation></message>
<message id="number.complaint"><source/><translation>Complaint</translation></message>
<message id="number.historical"><source/><translation>Older record</translation></message>
<message id="number.notice"><source/><translation>Notice</translation></message>
<message id="number.return"><source/><translation>Return</translation></message>
<message id="number.inspection"><source/><translation>Inspection report</translation></message>
<message id="number.eight-d"><source/><translation>8D report</translation></message>
<message id="period.month"><source/><translation>by month</translation></message>
<message id="period.year"><source/><translation>by year</translation></message>
<message id="period.never"><source/><translation>never begun anew</translation></message>
<message id="document.section.gaps"><source/><translation>Where the document stops</translation></message>
<message id="document.section.intake"><source/><translation>Intake</translation></message>
<message id="document.section.scale"><source/><translation>Classes</translation></message>
<message id="document.section.clocks"><source/><translation>Dates</translation></message>
<message id="document.section.routes"><source/><translation>Approval</translation></message>
<message id="document.section.life"><source/><translation>Steps</translation></message>
<message id="document.section.closing"><source/><translation>Closing and re-opening</translation></message>
<message id="document.section.permissions"><source/><translation>Who may do what</translation></message>
<message id="document.section.separation"><source/><translation>Separation of duties</translation></message>
<message id="document.section.fields"><source/><translation>Fields added and required</translation></message>
<message id="document.section.papers"><source/><translation>Numbers, copies and keeping</translation></message>
<message id="document.table-head"><source/><translation>| Rule | For | In the firm's words | Source |</translation></message>
<message id="document.colon"><source/><translation>: </translation></message>
<message id="document.and"><source/><translation> and </translation></message>
<message id="document.or"><source/><translation> or </translation></message>
<message id="document.is"><source/><translation>%1: %2</translation></message>
<message id="document.from"><source/><translation>%1 at least %2</translation></message>
<message id="document.above"><source/><translation>%1 above %2</translation></message>
<message id="document.up-to"><source/><translation>%1 up to %2</translation></message>
<message id="document.below"><source/><translation>%1 below %2</translation></message>
<message id="document.criterion"><source/><translation>%1: %2</translation></message>
<message id="document.otherwise"><source/><translation>Otherwise: %1</translation></message>
<message id="document.confirmed-by"><source/><translation>Confirmed by %1</translation></message>
<message id="document.raised"><source/><translation>%1 times within %2 (%3): raised to %4</translation></message>
<message id="document.repeated"><source/><translation>%1 times, %2 (%3): a quality meeting is called</translation></message>
<message id="document.unless"><source/><translation>unless %1</translation></message>
<message id="document.window"><source/><translation>%1: %2 from "%3"</translation></message>
<message id="document.window-by-role"><source/><translation>%1: %2 from "%3", admitted by %4</translation></message>
<message id="document.outside"><source/><translation>Not admitted after that</translation></message>
<message id="document.outside-by-role"><source/><translation>After that only by %1, with a reason</translation></message>
<message id="document.validity"><source/><translation>Valid: %1; invalid: %2</translation></message>
<message id="document.clock"><source/><translation>%1: %2 from "%3" to "%4"</translation></message>
<message id="document.promise-limit"><source/><translation>%1: no promise later than %2 from "%3"</translation></message>
<message id="document.promise"><source/><translation>%1: on the date promised, to "%4"</translation></message>
<message id="document.next-working-day"><source/><translation>; a day off moves it on</translation></message>
<message id="document.may-pause"><source/><translation>; may pause</translation></message>
<message id="document.extension"><source/><translation>; extended by %1</translation></message>
<message id="document.extension-with-consent"><source/><translation>; extended by %1 with the customer's consent</translation></message>
<message id="document.step"><source/><translation>%1 (%2)</translation></message>
<message id="document.no-approval"><source/><translation>no approval needed</translation></message>
<message id="document.separation"><source/><translation>%1: not by %2</translation></message>
<message id="document.after"><source/><translation> (after %1)</translation></message>
<message id="document.reopen-same-case"><source/><translation>A closed case is opened again</translation></message>
<message id="document.reopen-new-case"><source/><translation>If the customer refuses the outcome, a new case</translation></message>
<message id="document.reopen-escalated"><source/><translation>If the customer refuses the outcome, an escalated case</translation></message>
<message id="document.required"><source/><translation>%1: needs %2</translation></message>
<message id="document.numbering"><source/><translation>%1: %2, %3</translation></message>
<message id="document.copies"><source/><translation>Copies of %1: %2</translation></message>
<message id="document.retention"><source/><translation>Kept %1 from "%2"</translation></message>
</context>
</TS>
