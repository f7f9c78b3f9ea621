-- description: The records of a case file
-- min-reader: 1
-- Columns are those of the field tables: days and seconds since 1970, minor units of money, sealed bytes of personal texts.
CREATE TABLE complaint (
    "id" INTEGER PRIMARY KEY,
    "number" TEXT,
    "procedure" TEXT,
    "procedure_revision" INTEGER,
    "kind" TEXT,
    "historical" INTEGER,
    "original_number" TEXT,
    "customer" BLOB,
    "party" INTEGER,
    "anonymous" INTEGER,
    "customer_number" TEXT,
    "customer_complaint_number" TEXT,
    "complainant" BLOB,
    "contact" BLOB,
    "address" BLOB,
    "recipient" TEXT,
    "channel" TEXT,
    "received_at" INTEGER,
    "received_by_qa" INTEGER,
    "matter" TEXT,
    "demand" TEXT,
    "demand_compensation" INTEGER,
    "demand_compensation_currency" TEXT,
    "demand_allowance" INTEGER,
    "demand_allowance_of" INTEGER,
    "demand_allowance_of_currency" TEXT,
    "demand_return_quantity" INTEGER,
    "demand_return_quantity_scale" INTEGER,
    "demand_return_quantity_unit" TEXT,
    "demand_return_amount" INTEGER,
    "demand_return_amount_currency" TEXT,
    "demand_note" TEXT,
    "evidence" TEXT,
    "evidence_note" TEXT,
    "service_charged" INTEGER,
    "other_batches" TEXT,
    "validity" TEXT,
    "validity_reason" TEXT,
    "proposed_class" TEXT,
    "class" TEXT,
    "class_reason" TEXT,
    "class_rule" TEXT,
    "promised_on" INTEGER,
    "deputy" TEXT,
    "extra" TEXT,
    "extra_sealed" BLOB
) STRICT;

CREATE TABLE complaint_line (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "product" TEXT,
    "model" TEXT,
    "material_code" TEXT,
    "batch" TEXT,
    "order" TEXT,
    "delivery" TEXT,
    "factory" TEXT,
    "shipped_on" INTEGER,
    "quantity" INTEGER,
    "quantity_scale" INTEGER,
    "quantity_unit" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "defective_used" INTEGER,
    "defective_used_scale" INTEGER,
    "defective_used_unit" TEXT,
    "defective_unused" INTEGER,
    "defective_unused_scale" INTEGER,
    "defective_unused_unit" TEXT,
    "defect_rate" INTEGER,
    "defect_code" TEXT,
    "judgement" TEXT,
    "note" TEXT
) STRICT;
CREATE INDEX complaint_line_case ON complaint_line (case_id, position);

CREATE TABLE answer (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "criterion" TEXT,
    "answer" TEXT
) STRICT;
CREATE INDEX answer_case ON answer (case_id, position);

CREATE TABLE safety_decision (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "adverse_event" TEXT,
    "aware_at" INTEGER,
    "aware_by" TEXT,
    "reportable_to" TEXT,
    "report_by" INTEGER,
    "reported_at" INTEGER,
    "decided_by" TEXT,
    "decided_at" INTEGER,
    "reason" TEXT
) STRICT;
CREATE INDEX safety_decision_case ON safety_decision (case_id, position);

CREATE TABLE sample (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "state" TEXT,
    "reason" TEXT,
    "received_on" INTEGER,
    "quantity" INTEGER,
    "quantity_scale" INTEGER,
    "quantity_unit" TEXT,
    "condition" TEXT,
    "kept_at" TEXT,
    "outcome" TEXT,
    "retained_compared" TEXT
) STRICT;
CREATE INDEX sample_case ON sample (case_id, position);

CREATE TABLE notice (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "department" TEXT,
    "request" TEXT,
    "service_charged" INTEGER,
    "product_type" TEXT,
    "final_consignee" BLOB,
    "customer_department" TEXT,
    "customer_person" BLOB,
    "fault_quantity" INTEGER,
    "fault_quantity_scale" INTEGER,
    "fault_quantity_unit" TEXT,
    "fault_kind" TEXT,
    "fault_place" TEXT,
    "wants" TEXT,
    "other_requirements" TEXT,
    "goods_state" TEXT,
    "returned_on" INTEGER,
    "return_place" TEXT,
    "delivery_note" TEXT,
    "parcel_number" TEXT,
    "sent_by" TEXT,
    "sent_at" INTEGER,
    "signed_by" TEXT,
    "signed_at" INTEGER,
    "opinion" TEXT,
    "opinion_by" TEXT,
    "opinion_at" INTEGER,
    "result" TEXT,
    "result_by" TEXT,
    "result_at" INTEGER
) STRICT;
CREATE INDEX notice_case ON notice (case_id, position);

CREATE TABLE hold (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "place" TEXT,
    "product" TEXT,
    "batch" TEXT,
    "counted" INTEGER,
    "counted_scale" INTEGER,
    "counted_unit" TEXT,
    "found" INTEGER,
    "found_scale" INTEGER,
    "found_unit" TEXT,
    "by" TEXT,
    "at" INTEGER,
    "released_by" TEXT,
    "released_at" INTEGER,
    "release_reason" TEXT
) STRICT;
CREATE INDEX hold_case ON hold (case_id, position);

CREATE TABLE goods_return (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "reason" TEXT,
    "reason_note" TEXT,
    "carrier" TEXT,
    "place" TEXT,
    "authorised_by" TEXT,
    "authorised_at" INTEGER,
    "goods_in_note" TEXT,
    "arrived_at" INTEGER,
    "received_by" TEXT,
    "settlement" TEXT
) STRICT;
CREATE INDEX goods_return_case ON goods_return (case_id, position);

CREATE TABLE return_line (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "goods_return" INTEGER,
    "product" TEXT,
    "batch" TEXT,
    "authorised" INTEGER,
    "authorised_scale" INTEGER,
    "authorised_unit" TEXT,
    "received" INTEGER,
    "received_scale" INTEGER,
    "received_unit" TEXT,
    "shortage_reason" TEXT
) STRICT;
CREATE INDEX return_line_case ON return_line (case_id, position);

CREATE TABLE inspection_report (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "order_number" TEXT,
    "order_quantity" INTEGER,
    "order_quantity_scale" INTEGER,
    "order_quantity_unit" TEXT,
    "total" INTEGER,
    "total_scale" INTEGER,
    "total_unit" TEXT,
    "sampled" INTEGER,
    "sampled_scale" INTEGER,
    "sampled_unit" TEXT,
    "inspected_on" INTEGER,
    "way" TEXT,
    "standards" TEXT,
    "customer_problem" TEXT,
    "reception_remarks" TEXT,
    "description" TEXT,
    "conforming" INTEGER,
    "conforming_scale" INTEGER,
    "conforming_unit" TEXT,
    "nonconforming" INTEGER,
    "nonconforming_scale" INTEGER,
    "nonconforming_unit" TEXT,
    "nonconforming_share" INTEGER,
    "temporary_measure" TEXT,
    "long_term_measure" TEXT,
    "production_opinion" TEXT,
    "purchasing_opinion" TEXT,
    "technical_opinion" TEXT,
    "management_opinion" TEXT,
    "inspector" TEXT,
    "inspected_at" INTEGER
) STRICT;
CREATE INDEX inspection_report_case ON inspection_report (case_id, position);

CREATE TABLE inspection_line (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "report" INTEGER,
    "item" TEXT,
    "nonconforming" INTEGER,
    "nonconforming_scale" INTEGER,
    "nonconforming_unit" TEXT,
    "share" INTEGER,
    "other" TEXT
) STRICT;
CREATE INDEX inspection_line_case ON inspection_line (case_id, position);

CREATE TABLE part_decision (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "report" INTEGER,
    "quantity" INTEGER,
    "quantity_scale" INTEGER,
    "quantity_unit" TEXT,
    "decision" TEXT,
    "note" TEXT
) STRICT;
CREATE INDEX part_decision_case ON part_decision (case_id, position);

CREATE TABLE investigation (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "performed" TEXT,
    "statements" TEXT,
    "findings" TEXT,
    "causes" TEXT,
    "cause" TEXT,
    "comparison" TEXT,
    "repeated" TEXT,
    "stock_recheck" TEXT,
    "not_investigated_reason" TEXT,
    "by" TEXT,
    "at" INTEGER
) STRICT;
CREATE INDEX investigation_case ON investigation (case_id, position);

CREATE TABLE eight_d (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "needed" TEXT,
    "emergency_response" TEXT,
    "d1_goal" TEXT,
    "d2_what" TEXT,
    "d2_where" TEXT,
    "d2_when" TEXT,
    "d2_extent" TEXT,
    "d2_is_not" TEXT,
    "d2_risk" TEXT,
    "d3_summary" TEXT,
    "d3_verification" TEXT,
    "d4_occurrence" TEXT,
    "d4_occurrence_share" INTEGER,
    "d4_occurrence_proof" TEXT,
    "d4_non_detection" TEXT,
    "d4_non_detection_share" INTEGER,
    "d4_non_detection_proof" TEXT,
    "d4_escape_point" TEXT,
    "d4_systemic" TEXT,
    "d4_systemic_proof" TEXT,
    "d5_choice" TEXT,
    "d5_verification" TEXT,
    "d5_commitment" TEXT,
    "d6_validation" TEXT,
    "d6_first_good_batch" TEXT,
    "d7_documents" TEXT,
    "d7_similar_products" TEXT,
    "d7_lessons" TEXT,
    "d8_acknowledgement" TEXT,
    "d8_closed_on" INTEGER
) STRICT;
CREATE INDEX eight_d_case ON eight_d (case_id, position);

CREATE TABLE team_member (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "report" INTEGER,
    "name" TEXT,
    "department" TEXT,
    "role" TEXT,
    "contact" TEXT
) STRICT;
CREATE INDEX team_member_case ON team_member (case_id, position);

CREATE TABLE why_answer (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "report" INTEGER,
    "chain" TEXT,
    "level" INTEGER,
    "answer" TEXT,
    "evidence" TEXT
) STRICT;
CREATE INDEX why_answer_case ON why_answer (case_id, position);

CREATE TABLE discipline (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "report" INTEGER,
    "step" TEXT,
    "owner" TEXT,
    "due_on" INTEGER,
    "done_on" INTEGER
) STRICT;
CREATE INDEX discipline_case ON discipline (case_id, position);

CREATE TABLE action (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "type" TEXT,
    "cause" TEXT,
    "what" TEXT,
    "owner" TEXT,
    "planned_on" INTEGER,
    "started_on" INTEGER,
    "done_on" INTEGER,
    "evidence" TEXT,
    "expected_effect" INTEGER,
    "effect" INTEGER,
    "verified_by" TEXT,
    "verified_at" INTEGER,
    "verification" TEXT,
    "withdrawn_on" INTEGER,
    "by" TEXT
) STRICT;
CREATE INDEX action_case ON action (case_id, position);

CREATE TABLE responsibility (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "department" TEXT,
    "share" INTEGER,
    "person" TEXT,
    "reason" TEXT
) STRICT;
CREATE INDEX responsibility_case ON responsibility (case_id, position);

CREATE TABLE disposition (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "summary" TEXT,
    "reason" TEXT,
    "total" INTEGER,
    "total_currency" TEXT,
    "rate" INTEGER,
    "state" TEXT,
    "by" TEXT,
    "by_id" INTEGER,
    "at" INTEGER
) STRICT;
CREATE INDEX disposition_case ON disposition (case_id, position);

CREATE TABLE disposition_item (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "disposition" INTEGER,
    "kind" TEXT,
    "quantity_asked" INTEGER,
    "quantity_asked_scale" INTEGER,
    "quantity_asked_unit" TEXT,
    "quantity" INTEGER,
    "quantity_scale" INTEGER,
    "quantity_unit" TEXT,
    "amount_asked" INTEGER,
    "amount_asked_currency" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "percent" INTEGER,
    "percent_of" INTEGER,
    "percent_of_currency" TEXT,
    "note" TEXT,
    "done_by" TEXT,
    "done_at" INTEGER,
    "done_note" TEXT
) STRICT;
CREATE INDEX disposition_item_case ON disposition_item (case_id, position);

CREATE TABLE approval (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "subject" TEXT,
    "record" INTEGER,
    "route" TEXT,
    "rule" TEXT,
    "content" TEXT,
    "digest" TEXT,
    "state" TEXT,
    "started_by" TEXT,
    "started_at" INTEGER,
    "ended_at" INTEGER,
    "end_reason" TEXT
) STRICT;
CREATE INDEX approval_case ON approval (case_id, position);

CREATE TABLE approval_step (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "approval" INTEGER,
    "order" INTEGER,
    "role" TEXT,
    "act" TEXT,
    "raised_from" TEXT,
    "outcome" TEXT,
    "person" TEXT,
    "person_id" INTEGER,
    "on_behalf_of" TEXT,
    "at" INTEGER,
    "reason" TEXT
) STRICT;
CREATE INDEX approval_step_case ON approval_step (case_id, position);

CREATE TABLE reply (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "type" TEXT,
    "way" TEXT,
    "language" TEXT,
    "text" TEXT,
    "sent_to" BLOB,
    "sent_at" INTEGER,
    "by" TEXT
) STRICT;
CREATE INDEX reply_case ON reply (case_id, position);

CREATE TABLE contact (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "direction" TEXT,
    "way" TEXT,
    "person" BLOB,
    "at" INTEGER,
    "text" TEXT,
    "promised_on" INTEGER,
    "consent" INTEGER,
    "by" TEXT
) STRICT;
CREATE INDEX contact_case ON contact (case_id, position);

CREATE TABLE follow_up (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "at" INTEGER,
    "satisfied" TEXT,
    "view" TEXT,
    "effect_in_shipments" TEXT,
    "by" TEXT
) STRICT;
CREATE INDEX follow_up_case ON follow_up (case_id, position);

CREATE TABLE case_link (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "other_case" INTEGER,
    "other_number" TEXT,
    "note" TEXT
) STRICT;
CREATE INDEX case_link_case ON case_link (case_id, position);

CREATE TABLE attachment (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "media_type" TEXT,
    "size" INTEGER,
    "digest" TEXT,
    "record" INTEGER,
    "note" TEXT,
    "by" TEXT,
    "at" INTEGER
) STRICT;
CREATE INDEX attachment_case ON attachment (case_id, position);

CREATE TABLE milestone (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "key" TEXT,
    "at" INTEGER,
    "recorded_at" INTEGER,
    "by" TEXT,
    "by_id" INTEGER,
    "not_applicable" TEXT,
    "withdrawn" INTEGER
) STRICT;
CREATE INDEX milestone_case ON milestone (case_id, position);

CREATE TABLE deadline (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "key" TEXT,
    "rule" TEXT,
    "record" INTEGER,
    "stop" TEXT,
    "started_at" INTEGER,
    "due_at" INTEGER,
    "calendar_revision" INTEGER,
    "class" TEXT,
    "provisional" INTEGER,
    "met_at" INTEGER,
    "superseded" INTEGER,
    "extended_by" TEXT,
    "reason" TEXT
) STRICT;
CREATE INDEX deadline_case ON deadline (case_id, position);

CREATE TABLE pause (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "key" TEXT,
    "begin" INTEGER,
    "end" INTEGER,
    "reason" TEXT,
    "by" TEXT
) STRICT;
CREATE INDEX pause_case ON pause (case_id, position);

CREATE TABLE signature (
    "id" INTEGER PRIMARY KEY,
    "case_id" INTEGER NOT NULL REFERENCES complaint (id),
    "position" INTEGER NOT NULL,
    "record" INTEGER,
    "meaning" TEXT,
    "person" TEXT,
    "person_id" INTEGER,
    "on_behalf_of" TEXT,
    "at" INTEGER,
    "digest" TEXT
) STRICT;
CREATE INDEX signature_case ON signature (case_id, position);
