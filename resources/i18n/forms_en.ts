<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<!-- every form -->
<message id="form.required"><source/><translation>required</translation></message>
<message id="form.issue"><source/><translation>Please check: %1</translation></message>
<message id="form.row-issue"><source/><translation>Row %1, %2: %3</translation></message>
<message id="form.choose-from-list"><source/><translation>"%1" is not in the list; please choose from it</translation></message>
<!-- registration -->
<message id="group.quick"><source/><translation>On the telephone</translation></message>
<message id="group.first-line"><source/><translation>About the product</translation></message>
<message id="group.other-lines"><source/><translation>Other products and batches</translation></message>
<message id="group.complainant"><source/><translation>Complainant</translation></message>
<message id="group.demand"><source/><translation>What the customer asks for</translation></message>
<message id="group.evidence"><source/><translation>Evidence</translation></message>
<message id="group.reception"><source/><translation>How it came in</translation></message>
<message id="group.extra"><source/><translation>Extra fields</translation></message>
<message id="hint.quick"><source/><translation>First who, which product and what is wrong; the rest can follow.</translation></message>
<message id="hint.other-lines"><source/><translation>Paste from a spreadsheet; Enter goes to the next cell.</translation></message>
<message id="placeholder.matter"><source/><translation>In the customer's own words: what is wrong, since when, how bad</translation></message>
<message id="placeholder.customer"><source/><translation>Firm or person</translation></message>
<message id="placeholder.contact"><source/><translation>Telephone, mobile or e-mail</translation></message>
<message id="placeholder.quantity"><source/><translation>e.g. 300 drums</translation></message>
<message id="placeholder.demand-return-quantity"><source/><translation>e.g. 300 drums</translation></message>
<message id="placeholder.other-batches"><source/><translation>Which batches were considered, and the conclusion</translation></message>
</context>
</TS>
