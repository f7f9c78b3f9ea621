// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/connection.h"

namespace recourse {

/// A transaction, rolled back unless committed. One that writes takes the file's write lock at once, so that what is
/// read in it cannot change before it is written; one that only reads sees the file as it was at its first statement.
/// Throws SqlError.
class Transaction {
public:
    enum class Purpose { Write, Read };

    explicit Transaction(Connection& connection, Purpose purpose = Purpose::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace recourse
