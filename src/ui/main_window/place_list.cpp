// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/place_list.h"

#include "ui/widgets/toned_label.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace recourse {

namespace {

constexpr int kPlaceRole = Qt::UserRole;

std::string placeOf(const QTreeWidgetItem& item) {
    return item.data(0, kPlaceRole).toString().toStdString();
}

} // namespace

PlaceList::PlaceList(Wording& wording, CaseListPresenter& presenter, QWidget* parent)
    : QTreeWidget(parent)
    , m_wording(wording)
    , m_presenter(presenter) {
    setObjectName(QStringLiteral("placeList"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setFrameShape(NoFrame);
    setIndentation(fontMetrics().horizontalAdvance(QLatin1Char('x')) * 2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    build();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* current) {
        if (current != nullptr)
            m_presenter.choosePlace(placeOf(*current));
    });
    connect(&presenter, &CaseListPresenter::countsChanged, this, &PlaceList::showCounts);
    connect(&wording, &Wording::changed, this, &PlaceList::showCounts);
    choose(presenter.place().id);
    connect(&presenter, &CaseListPresenter::placeChanged, this, [this] {
        const QSignalBlocker blocker(*this);
        choose(m_presenter.place().id);
    });
    showCounts();
}

void PlaceList::build() {
    std::map<std::string_view, QTreeWidgetItem*> items;
    for (const Place& place : m_presenter.usedPlaces()) {
        QTreeWidgetItem* above = place.within.empty() ? invisibleRootItem() : items[place.within];
        auto* item = new QTreeWidgetItem(above);
        item->setData(0, kPlaceRole, fromUtf8(place.id));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 10));
        items[place.id] = item;
    }
    expandAll();
}

void PlaceList::choose(std::string_view place) {
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        if (placeOf(**item) == place)
            setCurrentItem(*item);
    }
}

void PlaceList::showCounts() {
    const Texts& texts = m_wording.texts();
    setAccessibleName(texts.text("places.name"));
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        const std::string place = placeOf(**item);
        const std::optional<CappedCount> count = m_presenter.count(place);
        (*item)->setText(0, texts.text("place." + place));
        (*item)->setText(1, count && count->count > 0 ? countText(texts, *count) : QString());
        if (place != "late")
            continue;
        const bool isLate = count && count->count > 0;
        const auto tone = isLate ? TonedLabel::Tone::Late : TonedLabel::Tone::Plain;
        QFont font = this->font();
        font.setBold(isLate);
        for (int column = 0; column < 2; ++column) {
            (*item)->setForeground(column, TonedLabel::color(tone, palette()));
            (*item)->setFont(column, font);
        }
    }
}

} // namespace recourse
