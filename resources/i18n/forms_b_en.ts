<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="group.inspection-head"><source/><translation>Goods and inspection</translation></message>
<message id="group.inspection-items"><source/><translation>Re-inspection by the quality department</translation></message>
<message id="hint.inspection-items"><source/><translation>Enter goes on; shares are worked out.</translation></message>
<message id="group.inspection-judgement"><source/><translation>Judgement after inspection</translation></message>
<message id="group.inspection-parts"><source/><translation>What happens to each part</translation></message>
<message id="hint.inspection-parts"><source/><translation>Include the conforming part; the total must match.</translation></message>
<message id="group.inspection-opinions"><source/><translation>Measures and opinions</translation></message>
<message id="inspection.live-sum"><source/><translation>Conforming %1 + nonconforming %2 = %3; total %4</translation></message>
<message id="inspection.live-sum-sample"><source/><translation>Conforming %1 + nonconforming %2 = %3; sample %4</translation></message>
<message id="inspection.live-share"><source/><translation>Nonconforming: %1 of the incoming total</translation></message>
<message id="inspection.live-shares"><source/><translation>Nonconforming: %1 of the incoming total · %2 of the sample</translation></message>
<message id="hint.d0"><source/><translation>Small or unsuitable problems need no 8D.</translation></message>
<message id="hint.d1"><source/><translation>One leader, one instructor, people who know product and process.</translation></message>
<message id="hint.d2"><source/><translation>In numbers: what, where, when, how much.</translation></message>
<message id="hint.d3"><source/><translation>Isolate first, then prove that it holds.</translation></message>
<message id="hint.d4"><source/><translation>Why it happened, was not found, was allowed by the system.</translation></message>
<message id="hint.d5"><source/><translation>Verify first, then commit.</translation></message>
<message id="hint.d6"><source/><translation>Prove it by data, then withdraw the containment.</translation></message>
<message id="hint.d7"><source/><translation>Write it into documents; extend it to similar products.</translation></message>
<message id="hint.d8"><source/><translation>Thank the team, keep what was learned.</translation></message>
<message id="group.d4-occurrence-block"><source/><translation>Why it happened</translation></message>
<message id="group.d4-non-detection-block"><source/><translation>Why it was not found</translation></message>
<message id="group.d4-systemic-block"><source/><translation>Why the system allowed it</translation></message>
<message id="group.action"><source/><translation>Action</translation></message>
<message id="hint.action"><source/><translation>Who and by when; finish date and evidence when it is done.</translation></message>
<message id="group.verification"><source/><translation>Verify the effect</translation></message>
<message id="hint.verification"><source/><translation>By somebody who did not carry it out.</translation></message>
<message id="group.containment-end"><source/><translation>Withdraw the containment</translation></message>
<message id="hint.containment-end"><source/><translation>Only when the permanent action is in place.</translation></message>
<message id="group.investigation"><source/><translation>Investigation</translation></message>
<message id="hint.investigation"><source/><translation>If nothing is investigated, say why.</translation></message>
<message id="group.investigation-findings"><source/><translation>What was found out</translation></message>
<message id="group.proposal"><source/><translation>Settlement</translation></message>
<message id="hint.proposal"><source/><translation>State what is asked and what is granted separately.</translation></message>
<message id="disposition.live-total"><source/><translation>Total of the amounts typed: asked %1 · granted %2 (without percentages and amounts not yet known)</translation></message>
<message id="group.carrying-out"><source/><translation>Carrying out</translation></message>
<message id="hint.carrying-out"><source/><translation>One item at a time.</translation></message>
<message id="group.proposal-withdrawal"><source/><translation>Withdraw the proposal</translation></message>
<message id="hint.proposal-withdrawal"><source/><translation>Possible until the last step is approved.</translation></message>
<message id="group.approval-content"><source/><translation>What is approved</translation></message>
<message id="group.approval-changes"><source/><translation>What changed</translation></message>
<message id="group.approval-route"><source/><translation>Route</translation></message>
<message id="group.approval-decision"><source/><translation>My decision</translation></message>
<message id="choice.outcome.approve"><source/><translation>Approve</translation></message>
<message id="choice.outcome.refuse"><source/><translation>Refuse</translation></message>
<message id="choice.outcome.note"><source/><translation>Note only</translation></message>
<message id="approval.nothing-yet"><source/><translation>Nothing to approve yet; it appears here once something is proposed.</translation></message>
<message id="approval.shown"><source/><translation>%1: %2 · started by %3, %4</translation></message>
<message id="approval.ended"><source/><translation>Ended: %1</translation></message>
<message id="approval.voided-by-change"><source/><translation>The content has changed: earlier approvals are void and the route starts again</translation></message>
<message id="approval.route-rule"><source/><translation>Rule: %1</translation></message>
<message id="approval.raised-role"><source/><translation>%1 (raised from %2)</translation></message>
<message id="approval.on-behalf"><source/><translation>%1 (for %2)</translation></message>
<message id="approval.step-open"><source/><translation>● open</translation></message>
<message id="approval.step-to-come"><source/><translation>○ to come</translation></message>
<message id="column.field"><source/><translation>Field</translation></message>
<message id="column.value"><source/><translation>Content</translation></message>
<message id="column.before"><source/><translation>Before</translation></message>
<message id="column.now"><source/><translation>Now</translation></message>
<message id="column.step"><source/><translation>Step</translation></message>
<message id="group.d0"><source/><translation>D0 Is 8D needed?</translation></message>
<message id="group.d0-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d1"><source/><translation>D1 Form the team</translation></message>
<message id="group.d1-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d2"><source/><translation>D2 Describe the problem</translation></message>
<message id="group.d2-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d3"><source/><translation>D3 Contain the problem</translation></message>
<message id="group.d3-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d4"><source/><translation>D4 Find the root cause</translation></message>
<message id="group.d4-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d5"><source/><translation>D5 Choose permanent actions</translation></message>
<message id="group.d5-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d6"><source/><translation>D6 Carry out and confirm</translation></message>
<message id="group.d6-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d7"><source/><translation>D7 Prevent recurrence</translation></message>
<message id="group.d7-who"><source/><translation>Owner and dates</translation></message>
<message id="group.d8"><source/><translation>D8 Thank the team</translation></message>
<message id="group.d8-who"><source/><translation>Owner and dates</translation></message>
<message id="field.inspection_report.record"><source/><translation>Correct a report (empty: a new one)</translation></message>
<message id="field.investigation.record"><source/><translation>Correct an investigation (empty: a new one)</translation></message>
<message id="field.action.record"><source/><translation>Update an action (empty: a new one)</translation></message>
<message id="field.verification.record"><source/><translation>Which action</translation></message>
<message id="field.containment_end.record"><source/><translation>Which containment</translation></message>
<message id="field.proposal.record"><source/><translation>Revise a proposal (empty: a new one)</translation></message>
<message id="field.proposal_withdrawal.record"><source/><translation>Which proposal</translation></message>
<message id="field.carrying_out.record"><source/><translation>Which item</translation></message>
<message id="field.decision.record"><source/><translation>Which approval</translation></message>
</context>
</TS>
