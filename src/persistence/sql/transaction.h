// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/connection.h"

namespace recourse {

/// A transaction that takes the file's write lock at once, so that what is read in it cannot change before it is written.
/// Rolled back unless committed. Throws SqlError.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace recourse
