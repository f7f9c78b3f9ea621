// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_questions.h"

namespace recourse {

std::span<const ListQuestion> listQuestions() {
    using enum SortColumn;
    static constexpr ListQuestion kQuestions[] = {
        {"running, first page", "running", "", Received, true, false,
         "case_row c INDEXED BY case_row_running WHERE c.ending = '' ORDER BY c.sort_key DESC"},
        {"running, page from the middle", "running", "", Received, true, true,
         "case_row c INDEXED BY case_row_running WHERE c.ending = '' AND c.sort_key < :key ORDER BY c.sort_key DESC"},
        {"all by product, first page", "all", "", Product, false, false, "case_row c ORDER BY c.product_key, c.id"},
        {"all by product, page from the middle", "all", "", Product, false, true,
         "case_row c WHERE (c.product_key, c.id) > (:product, :id) ORDER BY c.product_key, c.id"},
        {"all by customer, first page", "all", "", Customer, false, false,
         "temp.party_rank r CROSS JOIN case_row c ON c.party = r.party ORDER BY r.rank, c.id"},
        {"late by date, first page", "late", "", Due, false, false,
         "case_row c INDEXED BY case_row_running_due WHERE c.ending = '' AND c.due_at < :now ORDER BY c.due_at, c.id"},
        {"异物: two characters, one case in nine", "all", "异物", Received, true, false,
         "case_fts JOIN case_row c ON c.sort_key = case_fts.rowid WHERE case_fts MATCH '\"异物\"' "
         "ORDER BY case_fts.rowid DESC"},
        {"鼠尾: two characters, one case in 3000", "all", "鼠尾", Received, true, false,
         "case_fts JOIN case_row c ON c.sort_key = case_fts.rowid WHERE case_fts MATCH '\"鼠尾\"' "
         "ORDER BY case_fts.rowid DESC"},
        {"物料外漏: four characters", "all", "物料外漏", Received, true, false,
         "case_fts JOIN case_row c ON c.sort_key = case_fts.rowid WHERE case_fts MATCH '\"物料 料外 外漏\"' "
         "ORDER BY case_fts.rowid DESC"},
        {"a number typed by itself", "all", "2013-77", Received, true, false,
         "case_fts JOIN case_row c ON c.sort_key = case_fts.rowid WHERE case_fts MATCH '\"2013 77\" *' "
         "ORDER BY case_fts.rowid DESC"},
        {"number:…, anywhere in the number", "all", "number:%1", Received, true, false,
         "case_row c WHERE c.id IN (SELECT id FROM case_row WHERE instr(number_key, :figures) > 0) "
         "AND instr(lower(c.number), lower(:number)) > 0 ORDER BY c.sort_key DESC"},
        {"异物 class:II received:>2020-01-01", "all", "异物 class:II received:>2020-01-01", Received, true, false,
         "case_fts JOIN case_row c ON c.sort_key = case_fts.rowid WHERE case_fts MATCH '\"异物\"' AND "
         "c.grade_key = 'ii' AND case_fts.rowid >= :since_2020 ORDER BY case_fts.rowid DESC"},
        {"product:头孢拉定 -破损", "all", "product:头孢拉定 -破损", Received, true, false,
         "case_row c WHERE EXISTS (SELECT 1 FROM case_problem p WHERE p.case_id = c.id AND +p.product = '头孢拉定') "
         "AND NOT +c.sort_key IN (SELECT rowid FROM case_fts WHERE case_fts MATCH '\"破损\"') "
         "ORDER BY c.sort_key DESC"},
        {"customer:康泰 class:I", "all", "customer:康泰 class:I", Received, true, false,
         "case_row c WHERE +c.grade_key = 'i' AND +c.party IN (SELECT value FROM json_each(:parties)) "
         "ORDER BY c.sort_key DESC"},
        {"class:II", "all", "class:II", Received, true, false,
         "case_row c WHERE +c.grade_key = 'ii' ORDER BY c.sort_key DESC"},
        {"stage:decided by product", "all", "stage:decided", Product, false, false,
         "case_row c WHERE c.stage = 'decided' ORDER BY +c.product_key, c.id"},
    };
    return kQuestions;
}

std::span<const PlaceCount> placeCounts() {
    static constexpr PlaceCount kCounts[] = {
        {"to-do", "case_row c INDEXED BY case_row_running_due WHERE c.ending = '' AND c.due_at < :tomorrow"},
        {"late", "case_row c INDEXED BY case_row_running_due WHERE c.ending = '' AND c.due_at < :now"},
        {"today", "case_row c INDEXED BY case_row_running_due WHERE c.ending = '' AND c.due_at >= max(:now, :today) "
                  "AND c.due_at < :tomorrow"},
        {"running", "case_row c INDEXED BY case_row_running WHERE c.ending = ''"},
        {"inspection", "case_row c WHERE c.stage = 'inspected'"},
        {"returns", "case_row c WHERE c.stage = 'goods-received'"},
        {"cause", "case_row c WHERE c.stage = 'cause-found'"},
        {"approvals", "case_row c WHERE c.stage = 'decided'"},
        {"all", "case_row c"},
    };
    return kCounts;
}

} // namespace recourse
