<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="rule.member.code">
    <source/>
    <translation>Code</translation>
  </message>
  <message id="rule.member.revision">
    <source/>
    <translation>Revision</translation>
  </message>
  <message id="rule.member.in_force_from">
    <source/>
    <translation>In force from</translation>
  </message>
  <message id="rule.member.title">
    <source/>
    <translation>Title</translation>
  </message>
  <message id="rule.member.trade">
    <source/>
    <translation>Trade</translation>
  </message>
  <message id="rule.member.summary">
    <source/>
    <translation>Summary</translation>
  </message>
  <message id="rule.member.currency">
    <source/>
    <translation>Currency</translation>
  </message>
  <message id="rule.member.source">
    <source/>
    <translation>Source</translation>
  </message>
  <message id="rule.member.source.rule">
    <source/>
    <translation>Rule number</translation>
  </message>
  <message id="rule.member.source.decision">
    <source/>
    <translation>Decision number</translation>
  </message>
  <message id="rule.member.source.document">
    <source/>
    <translation>Document and clause</translation>
  </message>
  <message id="rule.member.source.wording">
    <source/>
    <translation>What it says</translation>
  </message>
  <message id="rule.member.zh">
    <source/>
    <translation>Chinese</translation>
  </message>
  <message id="rule.member.en">
    <source/>
    <translation>English</translation>
  </message>
  <message id="rule.member.key">
    <source/>
    <translation>Code</translation>
  </message>
  <message id="rule.member.name">
    <source/>
    <translation>Name</translation>
  </message>
  <message id="rule.member.aliases">
    <source/>
    <translation>Also called</translation>
  </message>
  <message id="rule.member.field">
    <source/>
    <translation>Field</translation>
  </message>
  <message id="rule.member.options">
    <source/>
    <translation>Choices</translation>
  </message>
  <message id="rule.member.options.key">
    <source/>
    <translation>Code</translation>
  </message>
  <message id="rule.member.span">
    <source/>
    <translation>Limit</translation>
  </message>
  <message id="rule.member.within">
    <source/>
    <translation>Within</translation>
  </message>
  <message id="rule.member.at_most">
    <source/>
    <translation>At most</translation>
  </message>
  <message id="rule.member.length">
    <source/>
    <translation>Number</translation>
  </message>
  <message id="rule.member.unit">
    <source/>
    <translation>Unit</translation>
  </message>
  <message id="rule.member.fact">
    <source/>
    <translation>Fact</translation>
  </message>
  <message id="rule.member.one_of">
    <source/>
    <translation>Is one of</translation>
  </message>
  <message id="rule.member.from">
    <source/>
    <translation>Counted from</translation>
  </message>
  <message id="rule.member.when.from">
    <source/>
    <translation>At least (≥)</translation>
  </message>
  <message id="rule.member.when.above">
    <source/>
    <translation>Above (&gt;)</translation>
  </message>
  <message id="rule.member.when.up_to">
    <source/>
    <translation>Up to (≤)</translation>
  </message>
  <message id="rule.member.when.below">
    <source/>
    <translation>Below (&lt;)</translation>
  </message>
  <message id="rule.member.unless.from">
    <source/>
    <translation>At least (≥)</translation>
  </message>
  <message id="rule.member.unless.above">
    <source/>
    <translation>Above (&gt;)</translation>
  </message>
  <message id="rule.member.unless.up_to">
    <source/>
    <translation>Up to (≤)</translation>
  </message>
  <message id="rule.member.unless.below">
    <source/>
    <translation>Below (&lt;)</translation>
  </message>
  <message id="rule.member.repetition.from">
    <source/>
    <translation>From class</translation>
  </message>
  <message id="rule.member.repetition.to">
    <source/>
    <translation>Raised to class</translation>
  </message>
  <message id="rule.member.repetition.at_least">
    <source/>
    <translation>Number of cases</translation>
  </message>
  <message id="rule.member.repetition.same">
    <source/>
    <translation>The same</translation>
  </message>
  <message id="rule.member.grade">
    <source/>
    <translation>Class</translation>
  </message>
  <message id="rule.member.group">
    <source/>
    <translation>Group</translation>
  </message>
  <message id="rule.member.question">
    <source/>
    <translation>Question</translation>
  </message>
  <message id="rule.member.role">
    <source/>
    <translation>Role</translation>
  </message>
  <message id="rule.member.granted_by">
    <source/>
    <translation>Granted by</translation>
  </message>
  <message id="rule.member.customer_consent">
    <source/>
    <translation>Needs the customer's consent</translation>
  </message>
  <message id="rule.member.use">
    <source/>
    <translation>Used as</translation>
  </message>
  <message id="rule.member.record">
    <source/>
    <translation>Belongs to</translation>
  </message>
  <message id="rule.member.start">
    <source/>
    <translation>Starts with</translation>
  </message>
  <message id="rule.member.stop">
    <source/>
    <translation>Ends with</translation>
  </message>
  <message id="rule.member.on_day_off">
    <source/>
    <translation>If it ends on a day off</translation>
  </message>
  <message id="rule.member.may_pause">
    <source/>
    <translation>May be paused</translation>
  </message>
  <message id="rule.member.extension">
    <source/>
    <translation>Extension</translation>
  </message>
  <message id="rule.member.warn_before">
    <source/>
    <translation>Warn before</translation>
  </message>
  <message id="rule.member.escalation">
    <source/>
    <translation>Overdue, tell</translation>
  </message>
  <message id="rule.member.after">
    <source/>
    <translation>Comes after</translation>
  </message>
  <message id="rule.member.escalation.after">
    <source/>
    <translation>After the due date</translation>
  </message>
  <message id="rule.member.order">
    <source/>
    <translation>Order</translation>
  </message>
  <message id="rule.member.act">
    <source/>
    <translation>Act</translation>
  </message>
  <message id="rule.member.subject">
    <source/>
    <translation>Subject</translation>
  </message>
  <message id="rule.member.when">
    <source/>
    <translation>Only when</translation>
  </message>
  <message id="rule.member.steps">
    <source/>
    <translation>Steps</translation>
  </message>
  <message id="rule.member.not_by">
    <source/>
    <translation>Not by whoever</translation>
  </message>
  <message id="rule.member.verb">
    <source/>
    <translation>Command</translation>
  </message>
  <message id="rule.member.roles">
    <source/>
    <translation>Roles</translation>
  </message>
  <message id="rule.member.again">
    <source/>
    <translation>Again when the customer refuses</translation>
  </message>
  <message id="rule.member.may_be_not_applicable">
    <source/>
    <translation>May be not applicable</translation>
  </message>
  <message id="rule.member.sheet">
    <source/>
    <translation>Sheet</translation>
  </message>
  <message id="rule.member.pattern">
    <source/>
    <translation>Pattern</translation>
  </message>
  <message id="rule.member.period">
    <source/>
    <translation>Serial begins again</translation>
  </message>
  <message id="rule.member.kind">
    <source/>
    <translation>Kind</translation>
  </message>
  <message id="rule.member.personal">
    <source/>
    <translation>Personal</translation>
  </message>
  <message id="rule.member.searchable">
    <source/>
    <translation>Searchable</translation>
  </message>
  <message id="rule.member.fields">
    <source/>
    <translation>Fields</translation>
  </message>
  <message id="rule.member.departments">
    <source/>
    <translation>Departments</translation>
  </message>
  <message id="rule.member.sheets.code">
    <source/>
    <translation>Sheet</translation>
  </message>
  <message id="rule.member.number">
    <source/>
    <translation>Form number</translation>
  </message>
  <message id="rule.member.way">
    <source/>
    <translation>Way</translation>
  </message>
  <message id="rule.member.unless">
    <source/>
    <translation>Unless</translation>
  </message>
  <message id="rule.member.outside">
    <source/>
    <translation>Outside the windows</translation>
  </message>
  <message id="rule.member.admission.outside">
    <source/>
    <translation>Outside the windows</translation>
  </message>
  <message id="rule.member.department">
    <source/>
    <translation>Department</translation>
  </message>
  <message id="rule.member.valid">
    <source/>
    <translation>What "valid" means</translation>
  </message>
  <message id="rule.member.invalid">
    <source/>
    <translation>What "invalid" means</translation>
  </message>
  <message id="rule.member.invalid_becomes">
    <source/>
    <translation>Invalid becomes kind</translation>
  </message>
  <message id="rule.member.payer">
    <source/>
    <translation>Who pays</translation>
  </message>
  <message id="rule.member.place">
    <source/>
    <translation>Clause</translation>
  </message>
  <message id="rule.member.gaps.zh">
    <source/>
    <translation>What is missing (Chinese)</translation>
  </message>
  <message id="rule.member.gaps.en">
    <source/>
    <translation>What is missing (English)</translation>
  </message>
  <message id="rule.member.scale.otherwise">
    <source/>
    <translation>Otherwise</translation>
  </message>
  <message id="rule.member.scale.confirmed_by">
    <source/>
    <translation>Class confirmed by</translation>
  </message>
  <message id="rule.member.validity">
    <source/>
    <translation>Valid and invalid</translation>
  </message>
  <message id="rule.member.reopen">
    <source/>
    <translation>Re-opening</translation>
  </message>
  <message id="rule.member.list.kinds">
    <source/>
    <translation>Kinds of case</translation>
  </message>
  <message id="rule.member.list.roles">
    <source/>
    <translation>Roles</translation>
  </message>
  <message id="rule.member.list.departments">
    <source/>
    <translation>Departments</translation>
  </message>
  <message id="rule.member.list.choices">
    <source/>
    <translation>Own lists of choices</translation>
  </message>
  <message id="rule.member.list.scale">
    <source/>
    <translation>Classification</translation>
  </message>
  <message id="rule.member.list.scale.grades">
    <source/>
    <translation>Classes</translation>
  </message>
  <message id="rule.member.list.scale.criteria">
    <source/>
    <translation>Criteria</translation>
  </message>
  <message id="rule.member.list.scale.repetition">
    <source/>
    <translation>Repetition</translation>
  </message>
  <message id="rule.member.list.admission">
    <source/>
    <translation>Admission</translation>
  </message>
  <message id="rule.member.list.admission.windows">
    <source/>
    <translation>Windows</translation>
  </message>
  <message id="rule.member.list.handling">
    <source/>
    <translation>Who handles it</translation>
  </message>
  <message id="rule.member.list.validity">
    <source/>
    <translation>Valid and invalid</translation>
  </message>
  <message id="rule.member.list.charging">
    <source/>
    <translation>Who pays</translation>
  </message>
  <message id="rule.member.list.deadlines">
    <source/>
    <translation>Time limits</translation>
  </message>
  <message id="rule.member.list.routes">
    <source/>
    <translation>Approval routes</translation>
  </message>
  <message id="rule.member.list.separation">
    <source/>
    <translation>Separation of duties</translation>
  </message>
  <message id="rule.member.list.permissions">
    <source/>
    <translation>Who may do what</translation>
  </message>
  <message id="rule.member.list.milestones">
    <source/>
    <translation>Steps</translation>
  </message>
  <message id="rule.member.list.numbering">
    <source/>
    <translation>Numbering</translation>
  </message>
  <message id="rule.member.list.fields">
    <source/>
    <translation>Extra fields</translation>
  </message>
  <message id="rule.member.list.required">
    <source/>
    <translation>Required fields</translation>
  </message>
  <message id="rule.member.list.closing">
    <source/>
    <translation>Closing conditions</translation>
  </message>
  <message id="rule.member.list.copies">
    <source/>
    <translation>Copies</translation>
  </message>
  <message id="rule.member.list.sheets">
    <source/>
    <translation>Printed sheets</translation>
  </message>
  <message id="rule.member.list.reopen">
    <source/>
    <translation>Re-opening</translation>
  </message>
  <message id="rule.member.list.retention">
    <source/>
    <translation>Retention</translation>
  </message>
  <message id="rule.member.list.gaps">
    <source/>
    <translation>Where the document stops</translation>
  </message>
  <message id="rule.member.general">
    <source/>
    <translation>General</translation>
  </message>
  <message id="rule.member.word.minutes">
    <source/>
    <translation>minutes</translation>
  </message>
  <message id="rule.member.word.hours">
    <source/>
    <translation>hours</translation>
  </message>
  <message id="rule.member.word.working-hours">
    <source/>
    <translation>working hours</translation>
  </message>
  <message id="rule.member.word.days">
    <source/>
    <translation>days</translation>
  </message>
  <message id="rule.member.word.working-days">
    <source/>
    <translation>working days</translation>
  </message>
  <message id="rule.member.word.weeks">
    <source/>
    <translation>weeks</translation>
  </message>
  <message id="rule.member.word.months">
    <source/>
    <translation>months</translation>
  </message>
  <message id="rule.member.word.stay">
    <source/>
    <translation>it stays</translation>
  </message>
  <message id="rule.member.word.next">
    <source/>
    <translation>the next working day</translation>
  </message>
  <message id="rule.member.word.clock">
    <source/>
    <translation>a time limit</translation>
  </message>
  <message id="rule.member.word.promise-limit">
    <source/>
    <translation>the latest date that may be promised</translation>
  </message>
  <message id="rule.member.word.promise">
    <source/>
    <translation>the promised date itself</translation>
  </message>
  <message id="rule.member.word.opinion">
    <source/>
    <translation>opinion</translation>
  </message>
  <message id="rule.member.word.review">
    <source/>
    <translation>review</translation>
  </message>
  <message id="rule.member.word.countersign">
    <source/>
    <translation>countersign</translation>
  </message>
  <message id="rule.member.word.approve">
    <source/>
    <translation>approve</translation>
  </message>
  <message id="rule.member.word.inform">
    <source/>
    <translation>inform</translation>
  </message>
  <message id="rule.member.word.text">
    <source/>
    <translation>line of text</translation>
  </message>
  <message id="rule.member.word.long-text">
    <source/>
    <translation>long text</translation>
  </message>
  <message id="rule.member.word.number">
    <source/>
    <translation>number</translation>
  </message>
  <message id="rule.member.word.percent">
    <source/>
    <translation>percentage</translation>
  </message>
  <message id="rule.member.word.flag">
    <source/>
    <translation>yes or no</translation>
  </message>
  <message id="rule.member.word.choice">
    <source/>
    <translation>one choice</translation>
  </message>
  <message id="rule.member.word.choices">
    <source/>
    <translation>several choices</translation>
  </message>
  <message id="rule.member.word.date">
    <source/>
    <translation>date</translation>
  </message>
  <message id="rule.member.word.moment">
    <source/>
    <translation>date and time</translation>
  </message>
  <message id="rule.member.word.money">
    <source/>
    <translation>amount</translation>
  </message>
  <message id="rule.member.word.quantity">
    <source/>
    <translation>quantity</translation>
  </message>
  <message id="rule.member.word.case">
    <source/>
    <translation>the case</translation>
  </message>
  <message id="rule.member.word.notice">
    <source/>
    <translation>each notice</translation>
  </message>
  <message id="rule.member.word.return">
    <source/>
    <translation>each return</translation>
  </message>
  <message id="rule.member.word.same-case">
    <source/>
    <translation>the same case goes on</translation>
  </message>
  <message id="rule.member.word.new-case">
    <source/>
    <translation>a new case</translation>
  </message>
  <message id="rule.member.word.escalated">
    <source/>
    <translation>escalated</translation>
  </message>
  <message id="rule.member.word.customer">
    <source/>
    <translation>the customer</translation>
  </message>
  <message id="rule.member.word.firm">
    <source/>
    <translation>the firm</translation>
  </message>
  <message id="rule.member.sheet.F-01">
    <source/>
    <translation>Inspection report</translation>
  </message>
  <message id="rule.member.sheet.F-02">
    <source/>
    <translation>Complaint handling form</translation>
  </message>
  <message id="rule.member.sheet.F-03">
    <source/>
    <translation>Complaint registration</translation>
  </message>
  <message id="rule.member.sheet.F-05">
    <source/>
    <translation>Notice of a fault</translation>
  </message>
  <message id="rule.member.sheet.8D">
    <source/>
    <translation>8D report</translation>
  </message>
  <message id="rule.member.sheet.ledger">
    <source/>
    <translation>Ledger of complaints</translation>
  </message>
  <message id="rule.member.closing.final-reply-sent">
    <source/>
    <translation>the final answer has been sent</translation>
  </message>
  <message id="rule.member.closing.disposition-carried-out">
    <source/>
    <translation>every disposition is carried out</translation>
  </message>
  <message id="rule.member.closing.actions-verified">
    <source/>
    <translation>every action is verified</translation>
  </message>
  <message id="rule.member.closing.containment-withdrawn">
    <source/>
    <translation>the containment is withdrawn</translation>
  </message>
  <message id="rule.member.closing.quantities-decided">
    <source/>
    <translation>every quantity inspected is decided on</translation>
  </message>
  <message id="rule.member.closing.follow-up-done">
    <source/>
    <translation>the customer was asked afterwards</translation>
  </message>
  <message id="rule.member.closing.no-open-hold">
    <source/>
    <translation>no hold is open</translation>
  </message>
  <message id="rule.member.closing.no-open-recall">
    <source/>
    <translation>no recall is open</translation>
  </message>
  <message id="rule.member.closing.no-open-approval">
    <source/>
    <translation>no approval is open</translation>
  </message>
  <message id="rule.member.closing.settlement-signed">
    <source/>
    <translation>the customer signed the settlement</translation>
  </message>
  <message id="rule.member.closing.later-shipments-clean">
    <source/>
    <translation>later shipments are clean</translation>
  </message>
  <message id="rule.member.closing.customer-satisfied">
    <source/>
    <translation>the customer is satisfied</translation>
  </message>
  <message id="rule.member.closing.minutes-kept">
    <source/>
    <translation>there are minutes</translation>
  </message>
  <message id="rule.member.closing.responsibility-shared">
    <source/>
    <translation>the shares of responsibility make 100%</translation>
  </message>
  <message id="rule.member.closing.notices-answered">
    <source/>
    <translation>every notice is answered</translation>
  </message>
  <message id="rule.member.in-language">
    <source/>
    <translation>%1 (%2)</translation>
  </message>
</context>
</TS>
