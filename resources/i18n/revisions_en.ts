<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
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
