<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="rulebook.approval"><source/><translation>Approval</translation></message>
<message id="rulebook.no-clock"><source/><translation>No limit in figures</translation></message>
<message id="rulebook.all-cases"><source/><translation>all cases</translation></message>
<message id="rulebook.from-event"><source/><translation>From “%1”</translation></message>
<message id="rulebook.who-looks"><source/><translation>Who looks</translation></message>
<message id="rulebook.unanswered" numerus="yes"><source/><translation><numerusform>%1 question of the scale is not answered</numerusform><numerusform>%1 questions of the scale are not answered</numerusform></translation></message>
<message id="rulebook.waits-for"><source/><translation>starts with “%1”: %2</translation></message>
<message id="rulebook.no-class"><source/><translation>the clerk chooses and says why</translation></message>
<message id="rulebook.handling"><source/><translation>Handled by</translation></message>
<message id="rulebook.admission"><source/><translation>Admission</translation></message>
<message id="rulebook.charging"><source/><translation>Costs</translation></message>
<message id="rulebook.validity"><source/><translation>“Valid” means</translation></message>
<message id="rulebook.allowed"><source/><translation>may be done</translation></message>
<message id="rulebook.refused"><source/><translation>not now</translation></message>
<message id="rulebook.who-may"><source/><translation>Who may</translation></message>
<message id="rulebook.section.class"><source/><translation>Class</translation></message>
<message id="rulebook.section.dates"><source/><translation>Dates</translation></message>
<message id="rulebook.section.intake"><source/><translation>Intake</translation></message>
<message id="rulebook.section.routes"><source/><translation>Approval</translation></message>
<message id="rulebook.section.stages"><source/><translation>Steps to reach</translation></message>
<message id="rulebook.section.required"><source/><translation>Required fields</translation></message>
<message id="rulebook.section.commands"><source/><translation>What may be done now</translation></message>
<message id="rulebook.not-written"><source/><translation>The file “%1” cannot be written; nothing was exported.</translation></message>
<message id="rulebook.title"><source/><translation>Procedures</translation></message>
<message id="rulebook.search"><source/><translation>Search title, trade, code</translation></message>
<message id="rulebook.list"><source/><translation>List of procedures</translation></message>
<message id="rulebook.in-use"><source/><translation>In this file</translation></message>
<message id="rulebook.comes-with"><source/><translation>comes with the program, not in use</translation></message>
<message id="rulebook.nothing-found"><source/><translation>Nothing found. Try fewer words.</translation></message>
<message id="rulebook.add"><source/><translation>Add to this file</translation></message>
<message id="rulebook.import"><source/><translation>Import a file…</translation></message>
<message id="rulebook.export"><source/><translation>Export…</translation></message>
<message id="rulebook.import-title"><source/><translation>Import a procedure</translation></message>
<message id="rulebook.export-title"><source/><translation>Export the procedure</translation></message>
<message id="rulebook.files"><source/><translation>Procedures (*.json)</translation></message>
<message id="rulebook.revision-in-force"><source/><translation>Revision %1, in force from %2</translation></message>
<message id="rulebook.not-in-use"><source/><translation>Comes with the program, not in use in this file</translation></message>
<message id="rulebook.to-be-saved"><source/><translation>To be saved as revision %1</translation></message>
<message id="rulebook.revision"><source/><translation>Revision</translation></message>
<message id="rulebook.tab.document"><source/><translation>Document</translation></message>
<message id="rulebook.tab.timeline"><source/><translation>Timeline</translation></message>
<message id="rulebook.tab.routes"><source/><translation>Routes</translation></message>
<message id="rulebook.tab.trial"><source/><translation>Try it</translation></message>
<message id="rulebook.tab.revisions"><source/><translation>Revisions</translation></message>
<message id="rulebook.find"><source/><translation>Find in the document</translation></message>
<message id="rulebook.find-next"><source/><translation>Next</translation></message>
<message id="rulebook.not-found"><source/><translation>not in the document</translation></message>
<message id="rulebook.routes.subject"><source/><translation>Subject</translation></message>
<message id="rulebook.routes.when"><source/><translation>For</translation></message>
<message id="rulebook.routes.steps"><source/><translation>Steps (“+”: at the same time)</translation></message>
<message id="rulebook.routes.source"><source/><translation>Source</translation></message>
<message id="rulebook.revisions.number"><source/><translation>Revision</translation></message>
<message id="rulebook.revisions.from"><source/><translation>In force from</translation></message>
<message id="rulebook.revisions.document"><source/><translation>Document</translation></message>
<message id="rulebook.plan.day"><source/><translation>In force from</translation></message>
<message id="rulebook.plan.reason"><source/><translation>Reason</translation></message>
<message id="rulebook.plan.save"><source/><translation>Save</translation></message>
<message id="rulebook.plan.drop"><source/><translation>Discard</translation></message>
<message id="rulebook.saved"><source/><translation>Saved: %1, revision %2. Running cases keep theirs.</translation></message>
<message id="rulebook.exported"><source/><translation>Exported to %1.</translation></message>
<message id="rulebook.file-faulty" numerus="yes"><source/><translation><numerusform>“%1” has %2 fault; nothing was changed:</numerusform><numerusform>“%1” has %2 faults; nothing was changed:</numerusform></translation></message>
<message id="rulebook.timeline"><source/><translation>How long each clock runs from what starts it</translation></message>
<message id="rulebook.timeline.none"><source/><translation>This procedure has no limit in figures.</translation></message>
<message id="rulebook.timeline.scale"><source/><translation>The scale goes by ratio, so that minutes and months fit one picture; a working day is drawn as a day.</translation></message>
<message id="rulebook.timeline.at-once"><source/><translation>at once</translation></message>
<message id="rulebook.trial.inputs"><source/><translation>An imagined case</translation></message>
<message id="rulebook.trial.clear"><source/><translation>Clear all</translation></message>
<message id="rulebook.trial.result"><source/><translation>What the procedure says</translation></message>
<message id="rulebook.trial.what"><source/><translation>What</translation></message>
<message id="rulebook.trial.says"><source/><translation>Answer</translation></message>
<message id="rulebook.trial.rule"><source/><translation>Rule</translation></message>
<message id="rulebook.trial.facts"><source/><translation>Facts</translation></message>
<message id="rulebook.trial.events"><source/><translation>What has happened</translation></message>
<message id="rulebook.trial.criteria"><source/><translation>Questions of the scale</translation></message>
<message id="rulebook.trial.hint"><source/><translation>Answers follow what you type; empty means not known. Nothing is saved.</translation></message>
<message id="choice.yes-no.unknown"><source/><translation>not known</translation></message>
<message id="action.procedures"><source/><translation>Procedures</translation></message>
<message id="action-hint.procedures"><source/><translation>Read, try and import procedures</translation></message>
</context>
</TS>
