// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_desk.h"

#include <array>
#include <catch2/catch.hpp>
#include <iostream>
#include <random>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSocketNotifier>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

constexpr Instant kAfternoon = std::chrono::sys_days(2026y / 11 / 20) + 6h;
constexpr const char* kTypist = "张文静";
constexpr int kPatience = 30'000; ///< milliseconds; only a test that fails waits so long
const QString kCustomer = QStringLiteral("Secretive Chemicals");

/// What is typed into the last field: so long that no round comes to its end.
QString longMatter() {
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("%1 dark grains at the drum's mouth, ").arg(i, 3, 10, QLatin1Char('0'));
    return text;
}

/// The form that is typed into, and its field with the long text.
struct TypedForm {
    const char* verb;
    const char* field; ///< of the draft
};
constexpr TypedForm kRegistrationForm{"register", "matter"};
constexpr TypedForm kClassificationForm{"classify", "reason"};

void openRegistration(Keyboard& keys) {
    keys.press(Qt::Key_N, Qt::ControlModifier);
    static_cast<void>(windowOf("newComplaintWindow"));
    REQUIRE(QTest::qWaitFor([] { return isAt("customerEdit"); }));
    keys.type(kCustomer);
    keys.tabTo("matterEdit");
}

void openClassification(Keyboard& keys) {
    const auto* cases = findShown<QTableView>(windowOf("mainWindow"), "caseTable");
    REQUIRE(QTest::qWaitFor([cases] { return cases->hasFocus() && cases->currentIndex().isValid(); }));
    keys.press(Qt::Key_Return);
    QWidget& window = windowOf("caseWindow");
    REQUIRE(QTest::qWaitFor([&window] { return findShown<QWidget>(window, "primaryButton") != nullptr; }));
    keys.press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([] { return isAt("criteriaPanel"); }));
    // Another class than the answers give wants a reason.
    keys.press(Qt::Key_C, Qt::AltModifier);
    keys.press(Qt::Key_Down);
    keys.tabTo("reasonEdit");
}

/// The typing process, as its test drives it.
class TypingProcess {
public:
    TypingProcess(const QString& folder, const TypedForm& form) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RECOURSE_TYPIST_FOLDER"), folder);
        environment.insert(QStringLiteral("RECOURSE_TYPIST_FORM"), QLatin1String(form.verb));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[typist]")});
    }
    ~TypingProcess() { kill(); }
    TypingProcess(const TypingProcess&) = delete;
    TypingProcess& operator=(const TypingProcess&) = delete;

    /// On from where it is until that many keys are typed; the keys so far come back as it goes.
    void begin(qsizetype keys) { m_process.write(QByteArray::number(keys) + '\n'); }
    /// Once that many keys are typed: how many those are by now.
    qsizetype waitFor(qsizetype keys) {
        qsizetype typed = 0;
        QByteArray said;
        while (typed < keys && (m_process.canReadLine() || m_process.waitForReadyRead(kPatience))) {
            const QByteArray line = m_process.readLine();
            typed = std::max(typed, line.trimmed().toLongLong());
            said += typed == 0 ? line : QByteArray();
        }
        INFO("it said: " << said.toStdString());
        REQUIRE(typed >= keys);
        return typed;
    }
    void typeUpTo(qsizetype keys) {
        begin(keys);
        waitFor(keys);
    }
    void kill() {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

std::optional<KeptDraft> keptOf(StoryDesk& desk, const TypedForm& form) {
    const auto all = desk.backend(kTypist)->drafts().all();
    REQUIRE(all);
    for (const KeptDraft& kept : *all) {
        if (kept.verb == form.verb)
            return kept;
    }
    return std::nullopt;
}

QString keptText(StoryDesk& desk, const TypedForm& form) {
    const auto kept = keptOf(desk, form);
    if (!kept)
        return {};
    const auto text = kept->draft.values.find(form.field);
    return text == kept->draft.values.end() ? QString() : QString::fromStdString(text->second);
}

QString textIn(const QWidget& window, const char* input) {
    const QWidget* field = findShown<QWidget>(window, input);
    if (field == nullptr)
        return {};
    if (const auto* line = field->findChild<QLineEdit*>())
        return line->text();
    const auto* box = field->findChild<QPlainTextEdit*>();
    return box == nullptr ? QString() : box->toPlainText();
}

/// Files below the folder in which the words stand open to read.
QStringList filesSaying(const QString& folder, const QString& words) {
    QStringList files;
    const QByteArray utf16(reinterpret_cast<const char*>(words.utf16()), words.size() * 2);
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(words.toUtf8()) || bytes.contains(utf16))
            files += file.fileName();
    }
    return files;
}

void makeFirmWithCase(StoryDesk& desk) {
    desk.makeFirm({{kTypist, "qa", {"qa-clerk"}}});
    const auto backend = desk.backend(kTypist);
    const Draft call{{{"customer", "Lihua"}, {"matter", "leak"}},
                     {{"complaint_line", {{{"product", "Intermediate A"}, {"batch", "260701"}}}}}};
    REQUIRE(backend->executor().execute(
        {"register", std::nullopt, "pharma", call, backend->ids().next(), backend->signedIn()}));
}

} // namespace

TEST_CASE("types into a form until it is killed", "[.typist]") {
    const QString folder = qEnvironmentVariable("RECOURSE_TYPIST_FOLDER");
    REQUIRE_FALSE(folder.isEmpty());
    ThreadWorker worker;
    StoryDesk desk(folder, worker, kAfternoon);
    Keyboard keys;
    desk.begin();
    desk.signIn(keys, kTypist);
    if (qEnvironmentVariable("RECOURSE_TYPIST_FORM") == QLatin1String(kRegistrationForm.verb))
        openRegistration(keys);
    else
        openClassification(keys);
    const QString text = longMatter();
    qsizetype wanted = 0;
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, [&wanted] {
        std::array<char, 32> order{};
        const ssize_t length = ::read(STDIN_FILENO, order.data(), order.size());
        if (length <= 0)
            std::_Exit(1); // nobody is there to kill it
        wanted = QByteArray(order.data(), length).trimmed().toLongLong();
    });
    for (qsizetype typed = 0;;) {
        if (typed >= std::min(wanted, text.size())) {
            QTest::qWait(1);
            continue;
        }
        keys.type(text.mid(typed++, 1));
        std::cout << typed << std::endl;
    }
}

TEST_CASE("what was typed survives a kill at any moment, sealed, and is offered again", "[story]") {
    const TypedForm form = GENERATE(kRegistrationForm, kClassificationForm);
    INFO(form.verb);
    constexpr int kRounds = 4;
    const QString text = longMatter();
    QTemporaryDir folder;
    ThreadWorker worker;
    StoryDesk desk(folder.path(), worker, kAfternoon);
    makeFirmWithCase(desk);
    std::mt19937 chance(20'261'120);
    QString kept;
    for (int round = 0; round < kRounds; ++round) {
        QDir(folder.path() + QStringLiteral("/drafts")).removeRecursively();
        TypingProcess typist(folder.path(), form);
        const auto rested = static_cast<qsizetype>(1 + chance() % 40);
        typist.typeUpTo(rested);
        // Nothing more is pressed: all of it comes to the disk by itself.
        REQUIRE(QTest::qWaitFor([&] { return keptText(desk, form) == text.left(rested); }, kPatience));
        typist.begin(text.size());
        const qsizetype typed = typist.waitFor(rested + static_cast<qsizetype>(chance() % 300));
        typist.kill();
        kept = keptText(desk, form);
        INFO("round " << round << ": rested at " << rested << ", typed " << typed << ", kept " << kept.size());
        CHECK(kept.size() >= rested);
        CHECK(text.startsWith(kept));
        CHECK(filesSaying(folder.path(), text.mid(4, 10)).join(u' ').toStdString().empty());
        CHECK(filesSaying(folder.path(), kCustomer).join(u' ').toStdString().empty());
    }

    Keyboard keys;
    desk.begin();
    desk.signIn(keys, kTypist);
    QWidget& main = windowOf("mainWindow");
    REQUIRE(QTest::qWaitFor([&main] { return findShown<QWidget>(main, "offerButton") != nullptr; }, kPatience));
    keys.tabTo("offerButton");
    keys.press(Qt::Key_Space);
    const bool isNew = form.verb == std::string_view(kRegistrationForm.verb);
    QWidget& window = windowOf(isNew ? "newComplaintWindow" : "caseWindow");
    const char* input = isNew ? "matterEdit" : "reasonEdit";
    REQUIRE(QTest::qWaitFor([&] { return textIn(window, input) == kept; }, kPatience));
    if (isNew)
        CHECK(textIn(window, "customerEdit") == kCustomer);
}
