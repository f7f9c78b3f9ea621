<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="adopt.dates"><source/><translation>Dates of this case that would move:</translation></message>
    <message id="adopt.would"><source/><translation>Going on under revision %2 instead of %1 would change:</translation></message>
    <message id="adopt.approvals" numerus="yes"><source/><translation><numerusform>%1 approval begins again</numerusform><numerusform>%1 approvals begin again</numerusform></translation></message>
    <message id="adopt.no-choice"><source/><translation>The newer revision does not list "%1". Amend what was chosen, or have it added to the procedure</translation></message>
    <message id="adopt.no-class"><source/><translation>The newer revision has no class "%1". Classify the case anew, or have the class added to the procedure</translation></message>
    <message id="adopt.no-field"><source/><translation>The newer revision has no field "%1", and it is filled in. Empty it, or have the field added to the procedure</translation></message>
    <message id="adopt.no-step"><source/><translation>The newer revision has no step "%1", and it is done. Have the step added to the procedure</translation></message>
    <message id="adopt.none"><source/><translation>No revision of the procedure after revision %1 is in force</translation></message>
    <message id="adopt.other-kind"><source/><translation>In the newer revision the field "%1" is of another kind. Empty it, or have the procedure corrected</translation></message>
    <message id="verb.adopt-revision"><source/><translation>Use newer revision</translation></message>
    <message id="cli.in-force-from"><source/><translation>from %1</translation></message>
    <message id="cli.procedure-added"><source/><translation>%1: revision %2 is added, in force from %3</translation></message>
    <message id="cli.procedure-same"><source/><translation>They say the same</translation></message>
    <message id="comparison.added"><source/><translation>added</translation></message>
    <message id="comparison.for"><source/><translation>%1 (for %2)</translation></message>
    <message id="comparison.moved"><source/><translation>moved</translation></message>
    <message id="comparison.removed"><source/><translation>removed</translation></message>
    <message id="comparison.section.head"><source/><translation>The document</translation></message>
    <message id="comparison.section.lists"><source/><translation>Lists</translation></message>
    <message id="revision.added-meanwhile"><source/><translation>Somebody has just added a revision of this procedure. Compare yours with it, then add yours as the next</translation></message>
    <message id="revision.no-reason"><source/><translation>Say why the procedure changes</translation></message>
    <message id="revision.not-next"><source/><translation>This is revision %1, and the next one in the data file is %2. Compare it with the newest first, then give it that number</translation></message>
    <message id="revision.too-early"><source/><translation>Revision %1 is in force from %2; the one after it cannot be in force before that day</translation></message>
    <message id="revision.unchanged"><source/><translation>It says the same as revision %1, there is nothing to add</translation></message>
</context>
</TS>
