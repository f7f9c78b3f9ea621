// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program does to show as much as Recourse shows first: a window with a line of text and buttons, or one
// with a list of a hundred rows of a data file, after the password was hashed.
#include "bare_file.h"

#include <sodium.h>

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace recourse {

namespace {

constexpr int kColumns = 8;
constexpr unsigned long long kPasses = 2; ///< those of PasswordCost
constexpr std::size_t kBytes = 64U * 1024 * 1024;

std::unique_ptr<QWidget> windowWithText() {
    auto window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(window.get());
    for (const char* text : {"客户投诉", "与退货"})
        layout->addWidget(new QLabel(QString::fromUtf8(text)));
    for (const char* text : {"新建", "打开", "演示"})
        layout->addWidget(new QPushButton(QString::fromUtf8(text)));
    return window;
}

void hashPassword() {
    unsigned char key[32];
    const unsigned char salt[crypto_pwhash_SALTBYTES] = {};
    if (sodium_init() < 0 ||
        crypto_pwhash(key, sizeof key, "recourse", 8, salt, kPasses, kBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        giveUp("no memory for a password");
}

std::unique_ptr<QWidget> windowWithList(const std::string& path) {
    hashPassword();
    BareFile file(path);
    auto* model = new QStandardItemModel(0, kColumns);
    sqlite3_stmt* rows = file.prepared("SELECT number, product, batch, grade, stage, due_key, departments, matter "
                                       "FROM case_row ORDER BY sort_key DESC LIMIT 100");
    while (sqlite3_step(rows) == SQLITE_ROW) {
        QList<QStandardItem*> row;
        for (int column = 0; column < kColumns; ++column)
            row.append(
                new QStandardItem(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows, column)))));
        model->appendRow(row);
    }
    sqlite3_reset(rows);
    auto window = std::make_unique<QMainWindow>();
    auto* list = new QTableView;
    list->setObjectName(QStringLiteral("caseTable"));
    list->setModel(model);
    window->setCentralWidget(list);
    return window;
}

} // namespace

} // namespace recourse

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), QApplication::font().pointSize()));
    const auto window = argc > 1 ? recourse::windowWithList(argv[1]) : recourse::windowWithText();
    if (argc == 1)
        window->setObjectName(QStringLiteral("startWindow"));
    window->resize(1200, 700);
    window->show();
    return QApplication::exec();
}
