<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="date.in-the-future"><source/><translation>This must not be later than now</translation></message>
<message id="choice.no-such"><source/><translation>There is no choice "%1"</translation></message>
<message id="share.above-whole"><source/><translation>At most 100 %</translation></message>
<message id="quantity.other-unit"><source/><translation>The unit differs from that of %1</translation></message>
<message id="record.choose"><source/><translation>%1 entries fit: please choose one</translation></message>
<message id="record.none-waits"><source/><translation>Nothing is waiting; to correct what is done, choose the entry</translation></message>
<message id="record.no-such"><source/><translation>The case file has no such entry</translation></message>
<message id="notice.to-whom"><source/><translation>Choose the departments to notify</translation></message>
<message id="notice.no-such-department"><source/><translation>The procedure has no department "%1"</translation></message>
<message id="notice.signed-already"><source/><translation>Signed for by %1 on %2</translation></message>
<message id="notice.nothing-answered"><source/><translation>Give the opinion or the result</translation></message>
<message id="notice.opinion-first"><source/><translation>Give the opinion before the result</translation></message>
<message id="refused.no-notice-waits"><source/><translation>No notice is waiting</translation></message>
<message id="refused.notice-of-department"><source/><translation>This notice must be handled by somebody of %1</translation></message>
<message id="hold.more-than-counted"><source/><translation>More nonconforming than the %1 counted</translation></message>
<message id="hold.released-already"><source/><translation>These goods were released on %1</translation></message>
<message id="refused.nothing-held"><source/><translation>Nothing is on hold</translation></message>
<message id="sample.not-received"><source/><translation>With a date of receipt the sample must be marked as received</translation></message>
<message id="return.what"><source/><translation>Give the product or the batch</translation></message>
<message id="return.how-many"><source/><translation>Give the quantity that may come back, more than zero</translation></message>
<message id="return.how-many-came"><source/><translation>Give the quantity received, 0 if none</translation></message>
<message id="return.no-line"><source/><translation>Fill in at least one line of goods</translation></message>
<message id="return.which-other-reason"><source/><translation>With "Other", give the reason</translation></message>
<message id="return.arrived-already"><source/><translation>These goods arrived on %1; the authorisation can no longer be changed</translation></message>
<message id="return.shortage-reason"><source/><translation>Less than the %1 authorised: give the reason</translation></message>
<message id="return.line-missing"><source/><translation>The quantity received of %1 (%2 authorised) is missing</translation></message>
<message id="return.which-line"><source/><translation>Several lines fit: give the batch</translation></message>
<message id="return.line-twice"><source/><translation>This line is there twice</translation></message>
<message id="refused.no-return-authorised"><source/><translation>No return has been authorised</translation></message>
<message id="eightd.content-missing"><source/><translation>Fill this in before the step is marked as done</translation></message>
<message id="eightd.one-leader"><source/><translation>A team has only one leader</translation></message>
<message id="eightd.no-leader"><source/><translation>D1 needs a leader before it is done</translation></message>
<message id="eightd.no-instructor"><source/><translation>D1 needs an instructor before it is done</translation></message>
<message id="eightd.no-containment"><source/><translation>Before D3 is done there must be a containment in place, or the reason why none is needed</translation></message>
<message id="eightd.corrective-not-done"><source/><translation>Before D6 is done every corrective action must be in place</translation></message>
<message id="eightd.not-verified"><source/><translation>Before D8 is done every corrective and preventive action must be verified as effective</translation></message>
<message id="eightd.step-twice"><source/><translation>%1 is there twice</translation></message>
<message id="action.no-owner"><source/><translation>Say who does it (R-250)</translation></message>
<message id="action.no-date"><source/><translation>Give a planned, start or finish date (R-250)</translation></message>
<message id="action.done-before-start"><source/><translation>The finish date is before the start date %1</translation></message>
<message id="action.verified-already"><source/><translation>The action was verified on %1 and can no longer be changed</translation></message>
<message id="action.withdrawn-already"><source/><translation>The containment was withdrawn on %1 and can no longer be changed</translation></message>
<message id="action.effect-expected"><source/><translation>An effect was expected: give the actual one</translation></message>
<message id="action.not-to-verify"><source/><translation>The action is not done yet, or already verified or withdrawn</translation></message>
<message id="action.no-open-containment"><source/><translation>This is no containment in force</translation></message>
<message id="action.withdrawn-before-done"><source/><translation>Withdrawn before it was in place on %1</translation></message>
<message id="refused.nothing-to-verify"><source/><translation>No action is waiting to be verified</translation></message>
<message id="refused.no-containment"><source/><translation>No containment is in force</translation></message>
<message id="refused.no-corrective-in-place"><source/><translation>A containment is withdrawn only when a corrective action is in place</translation></message>
<message id="rule.R-094"><source/><translation>The department that receives a notice signs for it</translation></message>
<message id="rule.R-095"><source/><translation>The department that receives a notice writes the opinion</translation></message>
<message id="rule.R-256"><source/><translation>The containment is withdrawn when the permanent action is in place</translation></message>
<message id="verb.withdraw-containment"><source/><translation>Withdraw containment</translation></message>
<message id="field.departments"><source/><translation>Departments</translation></message>
<message id="table.goods_in_line"><source/><translation>Goods received</translation></message>
</context>
</TS>
