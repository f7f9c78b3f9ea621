// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/rule_outline.h"

#include "presentation/procedures/rule_choices.h"
#include "texts/rule_labels.h"
#include "ui/widgets/icons.h"

#include <algorithm>

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace recourse {

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr int kPlaceKindRole = Qt::UserRole + 1;
constexpr std::size_t kMostColumns = 5;

/// "scale" of "scale.criteria"; empty for a list that belongs to no part.
std::string partOf(std::string_view path) {
    const std::size_t dot = path.find('.');
    return dot == std::string_view::npos ? std::string() : std::string(path.substr(0, dot));
}

/// Title, trade, summary and source are on the general page, the others have pages of their own.
bool isOwnPart(const std::string& part) {
    return !part.empty() && part != "title" && part != "trade" && part != "summary" && part != "source";
}

/// What somebody chose or typed, by the name of the choice.
QString chosenText(const Texts& texts, const RulePlace& place) {
    const auto options = ruleChoices(texts, place);
    QStringList words;
    for (const std::string& word : wordsIn(place.row.typed(place.member))) {
        const ChoiceOption* option = findOption(options, fromUtf8(word));
        words += option != nullptr ? option->name : fromUtf8(word);
    }
    return words.join(texts.text("format.list-separator"));
}

/// "Amount · 5000.00 CNY": for which cases the row is, in short.
QString conditionName(const EditorPresenter& presenter, const Texts& texts, const RuleDraft& row) {
    QStringList parts;
    for (const RuleDraft& test : row.rows("when")) {
        for (const char* member : {"fact", "one_of", "from", "above", "up_to", "below"})
            parts += chosenText(texts, {presenter.draft(), "when", test, member});
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// What tells the row from others, in words: its name, its question, what is chosen first, its key.
QString rowName(const EditorPresenter& presenter, const Texts& texts, const std::string& path) {
    const RuleDraft& row = *findRow(presenter.draft(), path);
    const RuleShape& shape = *findShape(presenter.shape(), path);
    QString name = texts.name({row.typed("name.zh"), row.typed("name.en")});
    if (name.isEmpty())
        name = texts.name({row.typed("question.zh"), row.typed("question.en")});
    for (const RuleField& field : shape.fields) {
        const RulePlace place{presenter.draft(), shape.list, row, field.member};
        if (name.isEmpty() && !ruleChoices(texts, place).empty())
            name = chosenText(texts, place);
    }
    if (name.isEmpty())
        name = fromUtf8(row.typed("key"));
    if (name.isEmpty())
        name = texts.sentence({"editor.row", {std::int64_t{1} + std::stoll(path.substr(path.rfind('[') + 1))}});
    const QString when = conditionName(presenter, texts, row);
    return when.isEmpty() ? name : name + QStringLiteral(" · ") + when;
}

} // namespace

bool isTable(const RuleShape& list) {
    return list.lists.empty() && list.fields.size() <= kMostColumns && list.findField("source.zh") == nullptr;
}

OutlinePlace placeOf(const RuleShape& document, const RuleSpot& spot) {
    const std::string row = spot.row.substr(0, spot.row.find(']') + 1);
    const std::string list = row.empty() ? spot.member : row.substr(0, row.find('['));
    if (const RuleShape* shape = document.findList(list))
        return isTable(*shape) || row.empty() ? OutlinePlace{OutlinePlace::Kind::List, list}
                                              : OutlinePlace{OutlinePlace::Kind::Row, row};
    const std::string part = partOf(spot.member.find('.') == std::string::npos ? spot.member + "." : spot.member);
    const bool own = isOwnPart(part) && std::any_of(document.fields.begin(), document.fields.end(),
                                                    [&](const auto& field) { return partOf(field.member) == part; });
    return {OutlinePlace::Kind::Part, own ? part : std::string()};
}

RuleOutline::RuleOutline(QWidget* parent) : QTreeWidget(parent) {
    setHeaderHidden(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            item->setExpanded(true);
        Q_EMIT placeChanged();
    });
}

QTreeWidgetItem* RuleOutline::add(QTreeWidgetItem* parent, const OutlinePlace& place) {
    auto* item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setData(0, kPlaceRole, fromUtf8(place.path));
    item->setData(0, kPlaceKindRole, static_cast<int>(place.kind));
    return item;
}

void RuleOutline::addList(QTreeWidgetItem* parent, const RuleShape& list, const RuleDraft& document) {
    QTreeWidgetItem* item = add(parent, {OutlinePlace::Kind::List, list.list});
    for (std::size_t i = 0; !isTable(list) && i < document.rows(list.list).size(); ++i)
        add(item, {OutlinePlace::Kind::Row, list.list + "[" + std::to_string(i) + "]"});
}

void RuleOutline::show(const EditorPresenter& presenter, const Texts& texts) {
    const OutlinePlace before = current();
    QStringList open;
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if ((*it)->isExpanded())
            open += (*it)->data(0, kPlaceRole).toString();
    }
    {
        const QSignalBlocker quiet(*this);
        clear();
        add(nullptr, {OutlinePlace::Kind::Part, ""});
        std::map<std::string, QTreeWidgetItem*> parts;
        for (const RuleShape& list : presenter.shape().lists) {
            const std::string part = partOf(list.list);
            QTreeWidgetItem*& parent = parts[part];
            if (!part.empty() && parent == nullptr)
                parent = add(nullptr, {OutlinePlace::Kind::Part, part});
            addList(parent, list, presenter.draft());
        }
        for (const RuleField& field : presenter.shape().fields) {
            const std::string part = partOf(field.member);
            if (isOwnPart(part) && parts[part] == nullptr)
                parts[part] = add(nullptr, {OutlinePlace::Kind::Part, part});
        }
        for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it)
            (*it)->setExpanded(open.contains((*it)->data(0, kPlaceRole).toString()));
        refresh(presenter, texts);
        select(before);
    }
    Q_EMIT placeChanged();
}

void RuleOutline::refresh(const EditorPresenter& presenter, const Texts& texts) {
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it)
        refreshItem(**it, presenter, texts);
}

void RuleOutline::refreshItem(QTreeWidgetItem& item, const EditorPresenter& presenter, const Texts& texts) {
    const OutlinePlace place = placeOfItem(item);
    const auto& faults = presenter.faults();
    const auto wrong = std::count_if(faults.begin(), faults.end(), [&](const EditorFault& fault) {
        const OutlinePlace at = placeOf(presenter.shape(), fault.spot);
        const bool within = place.kind == OutlinePlace::Kind::List && at.kind == OutlinePlace::Kind::Row &&
                            at.path.starts_with(place.path + "[");
        return at == place || within;
    });
    QString name;
    if (place.kind == OutlinePlace::Kind::Row)
        name = findRow(presenter.draft(), place.path) != nullptr ? rowName(presenter, texts, place.path) : QString();
    else
        name = place.path.empty() ? texts.text("rule.member.general") : listLabel(texts, place.path);
    item.setText(0,
                 wrong > 0 ? texts.sentence({"editor.with-faults", {name.toStdString(), std::int64_t{wrong}}}) : name);
    item.setIcon(0, wrong > 0 ? icon(QStringLiteral("dialog-warning")) : QIcon());
}

OutlinePlace RuleOutline::placeOfItem(const QTreeWidgetItem& item) {
    return {static_cast<OutlinePlace::Kind>(item.data(0, kPlaceKindRole).toInt()),
            item.data(0, kPlaceRole).toString().toStdString()};
}

void RuleOutline::select(const OutlinePlace& place) {
    QTreeWidgetItem* list = nullptr; // the row may be gone: its list then
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        const OutlinePlace one = placeOfItem(**it);
        if (one == place)
            return setCurrentItem(*it);
        if (one.kind == OutlinePlace::Kind::List && place.path.starts_with(one.path + "["))
            list = *it;
    }
    setCurrentItem(list != nullptr ? list : topLevelItem(0));
}

OutlinePlace RuleOutline::current() const {
    return currentItem() != nullptr ? placeOfItem(*currentItem()) : OutlinePlace{};
}

} // namespace recourse
