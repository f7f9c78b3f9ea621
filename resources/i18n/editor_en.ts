<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
<message id="editor.new"><source/><translation>New procedure…</translation></message>
<message id="editor.edit"><source/><translation>Edit…</translation></message>
<message id="editor.own"><source/><translation>Make one of our own from it…</translation></message>
<message id="editor.title"><source/><translation>Edit procedure: %1</translation></message>
<message id="editor.title-new"><source/><translation>New procedure</translation></message>
<message id="editor.add"><source/><translation>Add</translation></message>
<message id="editor.copy"><source/><translation>Copy entry</translation></message>
<message id="editor.remove"><source/><translation>Delete</translation></message>
<message id="editor.up"><source/><translation>Move up</translation></message>
<message id="editor.down"><source/><translation>Move down</translation></message>
<message id="editor.save"><source/><translation>Save as revision %1</translation></message>
<message id="editor.reason"><source/><translation>Reason</translation></message>
<message id="editor.reason-hint"><source/><translation>for example: customers ask for quicker answers</translation></message>
<message id="editor.running"><source/><translation>Cases that are running keep their revision; new cases follow this one from its first day.</translation></message>
<message id="editor.faults" numerus="yes"><source/><translation><numerusform>%1 to mend</numerusform><numerusform>%1 to mend</numerusform></translation></message>
<message id="editor.no-faults"><source/><translation>No fault: it can be saved.</translation></message>
<message id="editor.unchanged"><source/><translation>Nothing has been changed yet</translation></message>
<message id="editor.list-empty"><source/><translation>Nothing here yet. Begin with Add.</translation></message>
<message id="editor.list-hint"><source/><translation>Choose an entry on the left. Of several for one thing the first that applies counts: move entries up or down.</translation></message>
<message id="editor.table-hint"><source/><translation>Go on in the empty line; Alt+Up and Alt+Down move a line, Ctrl+Delete removes it.</translation></message>
<message id="editor.one-at-a-time"><source/><translation>Another procedure is being edited: save or close it first.</translation></message>
<message id="comparison.title"><source/><translation>Changes</translation></message>
<message id="comparison.with"><source/><translation>Compared with</translation></message>
<message id="comparison.rule"><source/><translation>Rule</translation></message>
<message id="comparison.what"><source/><translation>What changed</translation></message>
<message id="comparison.before"><source/><translation>Before</translation></message>
<message id="comparison.after"><source/><translation>After</translation></message>
<message id="comparison.count"><source/><translation>Rules changed: %1</translation></message>
<message id="new-complaint.of-kinds"><source/><translation>%1 (%2)</translation></message>
<message id="new-complaint.of-product"><source/><translation>The last complaint of this product ran under "%1": use it</translation></message>
<message id="new-complaint.none-in-force"><source/><translation>No procedure is in force today. Add one in the window of procedures, or give one an earlier day.</translation></message>
<message id="verb.edit-procedure"><source/><translation>Edit a procedure</translation></message>
<message id="editor.row"><source/><translation>Entry %1</translation></message>
<message id="editor.outline"><source/><translation>Parts of the procedure</translation></message>
<message id="editor.fill"><source/><translation>Fill this in.</translation></message>
<message id="editor.fill-remedy"><source/><translation>It cannot be saved without.</translation></message>
<message id="editor.restored"><source/><translation>Changes of %1 that were not saved are back</translation></message>
<message id="editor.start-anew"><source/><translation>Drop these changes</translation></message>
<message id="editor.with-faults"><source/><translation>%1 (%2 to mend)</translation></message>
<message id="editor.preview.document"><source/><translation>Document</translation></message>
<message id="editor.preview.timeline"><source/><translation>Timeline</translation></message>
<message id="editor.preview.try"><source/><translation>Try it</translation></message>
<message id="editor.preview.faulty"><source/><translation>Mend what is marked, and this shows what you wrote.</translation></message>
</context>
</TS>
