#pragma once
#include "ui/shell/page.h"
#include <QAbstractListModel>
#include <QListView>
#include <optional>

namespace Pilothouse {

/// The pages that there are, with the numbers beside their names.
class RailModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { IconRole = Qt::UserRole + 1, BadgeRole, PageRole };

    using QAbstractListModel::QAbstractListModel;

    struct Entry {
        PageId page;
        QString text;
        QString icon;
        int badge = 0;
        QString badgeWords;
        bool isEnabled = true;
    };

    /// The same pages change rows; others reset.
    void setEntries(const QList<Entry>& entries);
    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::optional<Entry> entry(PageId page) const;
    void setBadge(PageId page, int count, const QString& what);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] int rowOf(PageId page) const;

    QList<Entry> m_entries;
};

/// What the rail lies on: room above it and the line at its right.
class RailPanel : public QWidget {
    Q_OBJECT
public:
    explicit RailPanel(QWidget* rail, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void scale();
};

/// The rail at the left: one row a page, 32 px high with a gap of 4.
class Rail : public QListView {
    Q_OBJECT
public:
    explicit Rail(RailModel* model, QWidget* parent = nullptr);

    void setCurrent(PageId page);

Q_SIGNALS:
    void pageChosen(Pilothouse::PageId page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void scale();
    void choose(const QModelIndex& index);

    RailModel* m_model;
};

} // namespace Pilothouse
