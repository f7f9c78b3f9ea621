<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<!-- classification -->
<message id="classification.yes"><source/><translation>"%1" is answered yes: %2</translation></message>
<message id="classification.unknown-counts-as-yes"><source/><translation>"%1" is not known; it counts as yes until it is: %2</translation></message>
<message id="classification.amount-unknown"><source/><translation>"%1" is answered yes; the amount is not known and counts as above the limit: %2</translation></message>
<message id="classification.condition-not-met"><source/><translation>"%1" does not decide here: its further condition is not met</translation></message>
<message id="classification.otherwise"><source/><translation>No criterion applies: %1</translation></message>
<message id="classification.clerk-chooses"><source/><translation>No criterion applies: choose the class and give the reason</translation></message>
<message id="classification.unknown-criterion"><source/><translation>There is no criterion "%1"; there are: %2</translation></message>
<!-- repetition -->
<message id="repetition.raise"><source/><translation>%1 cases of %2 with the same problem in that time (%3 are enough): raised to %4</translation></message>
<message id="repetition.meeting"><source/><translation>%1 cases with the same problem (%2 are enough): call a quality analysis meeting</translation></message>
<!-- routes -->
<message id="routing.first-that-fits"><source/><translation>Line %1 of the approval table, the first that fits</translation></message>
<message id="routing.no-route"><source/><translation>The procedure has no approval route for "%1"; add one to it</translation></message>
<message id="routing.none-fits"><source/><translation>No approval route for "%1" fits; add one without a condition to the procedure</translation></message>
<message id="condition.always"><source/><translation>In every case</translation></message>
<message id="condition.is"><source/><translation>%1: %2</translation></message>
<message id="condition.yes"><source/><translation>%1: yes</translation></message>
<message id="condition.no"><source/><translation>%1: no</translation></message>
<message id="condition.from"><source/><translation>%1 %2: %3 or more</translation></message>
<message id="condition.above"><source/><translation>%1 %2: more than %3</translation></message>
<message id="condition.up-to"><source/><translation>%1 %2: up to and including %3</translation></message>
<message id="condition.below"><source/><translation>%1 %2: less than %3</translation></message>
<message id="condition.unknown"><source/><translation>%1 not known yet: counts as above every limit</translation></message>
<!-- facts -->
<message id="fact.class"><source/><translation>class</translation></message>
<message id="fact.kind"><source/><translation>kind</translation></message>
<message id="fact.channel"><source/><translation>channel</translation></message>
<message id="fact.disposition"><source/><translation>disposition</translation></message>
<message id="fact.amount"><source/><translation>amount</translation></message>
<message id="fact.department"><source/><translation>department</translation></message>
<message id="fact.charged"><source/><translation>charged</translation></message>
<message id="fact.valid"><source/><translation>validity</translation></message>
<message id="fact.defective-percent"><source/><translation>share nonconforming</translation></message>
<message id="approval-subject.disposition"><source/><translation>disposition</translation></message>
<message id="approval-subject.extension"><source/><translation>extension</translation></message>
<message id="approval-subject.recall"><source/><translation>recall or stop-sale</translation></message>
<message id="approval-subject.reply"><source/><translation>reply</translation></message>
<!-- amounts -->
<message id="amount.negative"><source/><translation>An amount cannot be below zero</translation></message>
<message id="amount.percent-range"><source/><translation>The percentage must be between 0 % and 100 %</translation></message>
<message id="amount.percent-needs-base"><source/><translation>Say of which amount the percentage is</translation></message>
<message id="amount.differs-from-percent"><source/><translation>%1 is written, the percentage makes %2: change one, or leave the amount empty</translation></message>
<message id="amount.rate-needed"><source/><translation>The amount is in %1: give the rate to %2</translation></message>
<message id="amount.one-foreign-currency"><source/><translation>One disposition can hold one foreign currency: there is %1 and now %2; make a second disposition</translation></message>
<message id="amount.too-large"><source/><translation>The amounts are too large to be added up</translation></message>
<!-- eligibility -->
<message id="eligibility.role"><source/><translation>%1 is not %2 and stands in for nobody who is</translation></message>
<message id="eligibility.inform"><source/><translation>This step only informs; nobody has to act</translation></message>
<message id="eligibility.raised"><source/><translation>Nobody who is %1 may do this step: it goes up to %2</translation></message>
<message id="eligibility.nobody"><source/><translation>Nobody from %1 up may do this step: add a person or name a substitute under "People and roles"</translation></message>
<message id="separation.proposed"><source/><translation>%1 made the proposal; somebody else must do this</translation></message>
<message id="separation.registered"><source/><translation>%1 registered the complaint; somebody else must do this</translation></message>
<message id="separation.inspected"><source/><translation>%1 did the inspection; somebody else must do this</translation></message>
<message id="separation.carried-out"><source/><translation>%1 carried this out; somebody else must do this</translation></message>
<message id="separation.same-route"><source/><translation>%1 has already filled a step of this route and cannot fill another</translation></message>
<message id="separation.responsible-department"><source/><translation>%1 belongs to the responsible department; somebody of another must do this</translation></message>
<message id="recusal.complained-of"><source/><translation>%1 is the person complained of and must stand aside</translation></message>
<message id="recusal.department-complained-of"><source/><translation>%1 belongs to the department complained of and must stand aside</translation></message>
<message id="recusal.released-batch"><source/><translation>%1 released the batch and must stand aside</translation></message>
<message id="recusal.declared-interest"><source/><translation>%1 declared an interest in the %2 "%3" from %4 on and must stand aside</translation></message>
<!-- numbers -->
<message id="numbering.unknown-place"><source/><translation>%1 is not known in a number; there are {yy} {yyyy} {mm} {dd} {serial:2}</translation></message>
<message id="numbering.one-serial"><source/><translation>A number needs exactly one serial {serial:2}</translation></message>
<message id="numbering.unknown-period"><source/><translation>The numbering period "%1" is not known; there are month, year, never</translation></message>
<message id="numbering.needs-year"><source/><translation>The serial begins again with the period, so the number needs the year {yy} or {yyyy}</translation></message>
<message id="numbering.needs-month"><source/><translation>The serial begins again each month, so the number needs the month {mm}</translation></message>
<!-- inspection -->
<message id="input.not-a-choice"><source/><translation>"%1" is not one of the choices: %2</translation></message>
<message id="inspection.way-needed"><source/><translation>Choose 100 % or sampling inspection</translation></message>
<message id="inspection.total-needed"><source/><translation>Give the total quantity</translation></message>
<message id="inspection.sample-needed"><source/><translation>Sampling needs the quantity sampled</translation></message>
<message id="inspection.conforming-needed"><source/><translation>Give the conforming quantity, 0 if there is none</translation></message>
<message id="inspection.nonconforming-needed"><source/><translation>Give the nonconforming quantity, 0 if there is none</translation></message>
<message id="inspection.unit-differs"><source/><translation>The unit must be the same everywhere: above it is %1, here %2</translation></message>
<message id="inspection.below-zero"><source/><translation>A quantity cannot be below zero</translation></message>
<message id="inspection.total-zero"><source/><translation>The total must be above zero</translation></message>
<message id="inspection.sample-above-total"><source/><translation>%1 sampled is more than the total of %2</translation></message>
<message id="inspection.all-is-no-sample"><source/><translation>When all are inspected the sample is left empty or equals the total: %1 of %2</translation></message>
<message id="inspection.judged-not-total"><source/><translation>Conforming %1 + nonconforming %2 = %3; it must be the total %4</translation></message>
<message id="inspection.judged-not-sample"><source/><translation>Conforming %1 + nonconforming %2 = %3; it must be the sample %4</translation></message>
<message id="inspection.line-above-nonconforming"><source/><translation>%1 in this line is more than the %2 nonconforming</translation></message>
<message id="inspection.nonconforming-above-lines"><source/><translation>%1 nonconforming is more than all lines together, %2; add what is missing</translation></message>
<message id="inspection.decision-needed"><source/><translation>Choose what happens to this part</translation></message>
<message id="inspection.quantity-needed"><source/><translation>Give the quantity of this part</translation></message>
<message id="inspection.parts-above-total"><source/><translation>The parts make %1, more than the total of %2</translation></message>
<message id="inspection.undecided"><source/><translation>Only %1 of %2 is decided</translation></message>
<!-- required fields -->
<message id="required.missing"><source/><translation>%1 is needed for "%2"</translation></message>
<message id="required.missing-by-rule"><source/><translation>%1 is needed for "%2" (%3)</translation></message>
<!-- rules that hold in every procedure -->
<message id="rule.R-228"><source/><translation>Persons connected with a complaint stand aside</translation></message>
<message id="fact.demand"><source/><translation>Demand</translation></message>
<message id="fact.defect-code"><source/><translation>Defect code</translation></message>
<message id="fact.satisfied"><source/><translation>Customer satisfied</translation></message>
<message id="fact.repeated"><source/><translation>Repeated problem</translation></message>
</context>
</TS>
