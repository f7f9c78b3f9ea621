// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/transaction.h"

namespace recourse {

Transaction::Transaction(Connection& connection, Purpose purpose) : m_connection(connection) {
    m_connection.execute(purpose == Purpose::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const SqlError&) {
        // SQLite has rolled back by itself, as it does when the disk is full.
        m_open = false;
    }
}

void Transaction::commit() {
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace recourse
