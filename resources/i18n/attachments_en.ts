<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="attach.empty"><source/><translation>%1 is empty and was not attached</translation></message>
<message id="attach.too-large"><source/><translation>%1 is larger than %2 MB and was not attached. Make it smaller or split it</translation></message>
<message id="attach.already-there"><source/><translation>The case already has this file: %1</translation></message>
<message id="attach.no-record"><source/><translation>The case has no such record</translation></message>
<message id="attach.damaged"><source/><translation>The attachment %1 is damaged: it is not what was attached. Take it from a backup</translation></message>
<message id="attach.missing"><source/><translation>The attachment %1 is not in the data file. Take it from a backup</translation></message>
<message id="attach.not-read"><source/><translation>%1 cannot be read and was not attached</translation></message>
<message id="attach.not-written"><source/><translation>%1 cannot be written. Choose another folder</translation></message>
<message id="attachments.add"><source/><translation>Add files…</translation></message>
<message id="attachments.open"><source/><translation>Open</translation></message>
<message id="attachments.save"><source/><translation>Save as…</translation></message>
<message id="attachments.save-all"><source/><translation>Save all to…</translation></message>
<message id="attachments.cancel"><source/><translation>Stop adding</translation></message>
<message id="attachments.belongs"><source/><translation>Belongs to</translation></message>
<message id="attachments.case"><source/><translation>The whole case</translation></message>
<message id="attachments.column.name"><source/><translation>File</translation></message>
<message id="attachments.column.size"><source/><translation>Size</translation></message>
<message id="attachments.column.belongs"><source/><translation>Belongs to</translation></message>
<message id="attachments.column.by"><source/><translation>Added by</translation></message>
<message id="attachments.column.at"><source/><translation>Time</translation></message>
<message id="attachments.empty"><source/><translation>No attachments yet. Choose "Add files", drop files or photographs here, or paste a picture (Ctrl+V)</translation></message>
<message id="attachments.adding"><source/><translation>Adding %1 (%2 / %3)</translation></message>
<message id="attachments.added"><source/><translation>%1 added</translation></message>
<message id="attachments.saved"><source/><translation>Saved to %1</translation></message>
<message id="attachments.all-files"><source/><translation>All files (*)</translation></message>
<message id="attachments.pasted"><source/><translation>Picture %1</translation></message>
<message id="attachments.evidence"><source/><translation>Evidence</translation></message>
<message id="attachments.evidence-hint"><source/><translation>Attached to the complaint once it is registered; files can be dropped here</translation></message>
<message id="attachments.remove"><source/><translation>Remove</translation></message>
<message id="attachments.stopped"><source/><translation>Stopped; what was added stays</translation></message>
<message id="action.attach"><source/><translation>Attach…</translation></message>
<message id="action-hint.attach"><source/><translation>Add files or photographs</translation></message>
<message id="cli.attachments-none"><source/><translation>No attachments</translation></message>
</context>
</TS>
