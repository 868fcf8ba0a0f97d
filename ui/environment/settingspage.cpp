#include "ui/environment/settingspage.h"
#include "models/core/unifieddiff.h"
#include "services/deployment/deploymentdesk.h"
#include "services/project/projectwatch.h"
#include "ui/environment/secretdialog.h"
#include "ui/environment/settingrow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/widgets/actionbar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/confirmdialog.h"
#include "ui/shell/widgets/pageheader.h"
#include "ui/shell/widgets/text.h"
#include "ui/shell/workspace.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <algorithm>

namespace Pilothouse {

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    makeParts();
    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    const ProjectWatch* project = context.workspace->project;
    connect(&m_rest, &QTimer::timeout, this, &SettingsPage::check);
    connect(project, &ProjectWatch::changed, this, &SettingsPage::fill);
    connect(project, &ProjectWatch::diagnosticsChanged, this, &SettingsPage::say);
    connect(m_save, &Button::clicked, this, &SettingsPage::askToSave);
    connect(m_discard, &Button::clicked, this, &SettingsPage::discard);
    connect(Theme::of(this), &Theme::changed, this, &SettingsPage::scale);
    scale();
    fill();
}

void SettingsPage::makeParts()
{
    auto* layout = new QVBoxLayout(this);
    auto* top = new QVBoxLayout;
    m_header = new PageHeader(title(), this);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_bar = new ActionBar(this);
    m_discard = new Button(tr("Discard"), this);
    m_save = new Button(ButtonKind::Primary, tr("Save…"), {}, this);
    m_save->setDescription(tr("Shows the difference to the file, and asks."));
    m_bar->addButton(m_discard);
    m_bar->addButton(m_save);
    top->addWidget(m_header);
    top->addWidget(m_area, 1);
    layout->addLayout(top, 1);
    layout->addWidget(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void SettingsPage::scale()
{
    const Theme* theme = Theme::of(this);
    QLayout* top = layout()->itemAt(0)->layout();
    top->setContentsMargins(theme->px(Metric::pageMargin), theme->px(Metric::pageTop), theme->px(Metric::pageMargin), 0);
    top->setSpacing(theme->px(16));
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::help() const
{
    return tr("The project file as forms, for the environment that is selected in the header. Only the values that you change are replaced: comments and order stay. "
              "Lists, services and images are set in the file itself; it is read again as soon as it is saved.");
}

QWidget* SettingsPage::firstFocus()
{
    return m_rows.isEmpty() ? nullptr : m_rows.first()->edit();
}

bool SettingsPage::isFileGood() const
{
    return m_context.workspace->project->project().has_value() && !m_context.workspace->project->problem();
}

void SettingsPage::environmentSelected(const QString&)
{
    fill();
}

void SettingsPage::fill()
{
    const std::optional<Project>& project = m_context.workspace->project->project();
    const Environment* environment = project ? project->find(m_context.navigator->environment()) : nullptr;
    const QString name = environment == nullptr ? QString() : environment->name;
    if (name != m_shown || environment == nullptr) {
        m_rows.clear();
        m_shown = name;
        m_area->setWidget(environment == nullptr ? new QWidget : makeForms(*environment));
        m_area->widget()->setAutoFillBackground(false);
    }
    m_header->setSubtitle(project ? tr("%1 in %2. Comments and order of the file stay as they are.").arg(name, project->file) : QString());
    showStored();
    m_rest.start();
    say();
}

QWidget* SettingsPage::makeForms(const Environment& environment)
{
    const Theme* theme = Theme::of(this);
    auto* body = new QWidget(m_area);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, theme->px(Metric::pageMargin));
    columns->setSpacing(theme->px(Metric::cardGap));
    QVBoxLayout* stacks[] = {new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout* stack : stacks) {
        stack->setSpacing(theme->px(Metric::cardGap));
        columns->addLayout(stack, 1);
    }
    const QList<SettingSection> sections = settingSections(environment);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        auto* card = new Card(sections[i].title, body);
        card->setPadding(Metric::cardPadding);
        card->content()->setSpacing(theme->px(12));
        for (const SettingField& field : sections[i].fields) {
            auto* row = new SettingRow(field, card);
            connect(row, &SettingRow::typed, this, [this, row](const QString& text) { onTyped(row, text); });
            card->content()->addWidget(row);
            m_rows << row;
        }
        if (environment.database && sections[i].isDatabase) {
            addSecret(card, *environment.database);
        }
        stacks[i < 2 ? 0 : 1]->addWidget(card);
    }
    stacks[0]->addStretch(1);
    stacks[1]->addStretch(1);
    return body;
}

void SettingsPage::addSecret(Card* card, const DatabaseConfig& database)
{
    auto* row = new QHBoxLayout;
    auto* label = new Text(tr("Password"), TextStyle::Body, Role::Text, card);
    auto* name = new Text(tr("the secret “%1”").arg(database.password.name), TextStyle::Body, Role::TextMuted, card);
    auto* store = new Button(ButtonKind::Normal, tr("Store…"), QStringLiteral("lock"), card);
    label->setFixedWidth(Theme::of(this)->px(150));
    store->setDescription(tr("Puts the password into the keychain of this desktop. It is not shown here, and not in the file."));
    row->setSpacing(Theme::of(this)->px(12));
    row->addWidget(label);
    row->addWidget(name, 1);
    row->addWidget(store);
    card->content()->addLayout(row);
    connect(store, &Button::clicked, this, [this, reference = database.password] { storeSecret(reference); });
}

void SettingsPage::showStored()
{
    QList<QStringList> paths;
    for (const SettingRow* row : std::as_const(m_rows)) {
        paths << row->field().path;
    }
    const QList<std::optional<QString>> values = yamlValues(m_context.workspace->project->bytes(), paths);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString stored = values[i].value_or(QString());
        const auto typed = m_typed.constFind(paths[i]);
        if (typed != m_typed.cend() && *typed == stored) {
            m_typed.remove(paths[i]);
        }
        m_rows[i]->setText(m_typed.value(paths[i], stored));
    }
}

void SettingsPage::onTyped(const SettingRow* row, const QString& text)
{
    const QString wanted = text.trimmed();
    const QString stored = yamlValues(m_context.workspace->project->bytes(), {row->field().path}).first().value_or(QString());
    if (wanted == stored) {
        m_typed.remove(row->field().path);
    } else {
        m_typed.insert(row->field().path, wanted);
    }
    m_draft.reset();
    m_rest.start();
    say();
}

QList<ProjectEdit> SettingsPage::edits() const
{
    QList<ProjectEdit> edits;
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it) {
        edits << ProjectEdit {it.key(), it.value()};
    }
    return edits;
}

void SettingsPage::check()
{
    const int number = ++m_checking;
    const ProjectWatch* project = m_context.workspace->project;
    m_base = project->bytes();
    QCoro::connect(ProjectEditor::draft(m_base, project->file(), edits()), this, [this, number](const ProjectDraft& draft) {
        if (number == m_checking) {
            take(draft);
        }
    });
}

void SettingsPage::take(const ProjectDraft& draft)
{
    m_draft = draft;
    const QList<ProjectEdit> made = edits();
    for (SettingRow* row : std::as_const(m_rows)) {
        QString problem;
        for (qsizetype i = 0; i < made.size() && i < draft.lines.size(); ++i) {
            const auto at = std::find_if(draft.diagnostics.cbegin(), draft.diagnostics.cend(), [&](const Diagnostic& diagnostic) {
                return made[i].path == row->field().path && diagnostic.line == draft.lines[i] && diagnostic.message.contains(made[i].path.last());
            });
            if (at != draft.diagnostics.cend()) {
                problem = at->suggestion.isEmpty() ? at->message : at->message + u' ' + at->suggestion;
            }
        }
        row->setProblem(problem);
    }
    say();
}

void SettingsPage::say()
{
    const int changes = int(m_typed.size());
    QString sentence = changes == 0 ? tr("Everything is as in the file.") : tr("%n change(s), checked.", nullptr, changes);
    bool isRight = m_draft.has_value() && !m_draft->refusal;
    if (!isFileGood()) {
        isRight = false;
        sentence = tr("The project file has a mistake. Correct it there first; what you typed stays here.");
    } else if (!m_draft) {
        sentence = tr("Checking…");
    } else if (m_draft->refusal) {
        sentence = m_draft->refusal->message + u' ' + m_draft->refusal->remedy;
    } else {
        const auto wrong = std::find_if(m_draft->diagnostics.cbegin(), m_draft->diagnostics.cend(), [](const Diagnostic& other) { return other.severity == Severity::Error; });
        if (wrong != m_draft->diagnostics.cend()) {
            isRight = false;
            sentence = wrong->message;
        }
    }
    m_bar->setSentence(sentence);
    m_discard->setVisible(changes > 0);
    m_save->setVisible(changes > 0);
    m_save->setEnabled(isRight);
}

void SettingsPage::askToSave()
{
    const ProjectWatch* project = m_context.workspace->project;
    if (!m_draft || !project->project()) {
        return;
    }
    const Environment* environment = project->project()->find(m_shown);
    Confirmation question;
    question.title = tr("Save the project file?");
    question.effect = tr("%1 is written as shown. Runs that go on keep the plan they were started with.").arg(project->file());
    question.difference = unifiedDiff(project->file(), m_base, m_draft->bytes);
    question.action = tr("Save");
    question.environment = m_shown;
    question.kind = environment == nullptr ? EnvironmentKind::Development : environment->kind;
    question.isDangerous = false;
    auto* dialog = new ConfirmDialog(question, this);
    connect(dialog, &QDialog::accepted, this, &SettingsPage::save);
    dialog->open();
}

void SettingsPage::save()
{
    if (!m_draft) {
        return;
    }
    QCoro::connect(ProjectEditor::write(m_context.workspace->project->file(), m_base, m_draft->bytes), this, [this](const Result<>& written) {
        if (!written) {
            m_context.navigator->notify(Notice::fromError(written.error()));
        } else {
            m_typed.clear();
        }
        m_context.workspace->project->reload();
    });
}

void SettingsPage::discard()
{
    m_typed.clear();
    showStored();
    check();
}

void SettingsPage::storeSecret(const SecretReference& reference)
{
    auto* dialog = new SecretDialog(reference.name, tr("The password of the database."), this);
    connect(dialog, &SecretDialog::entered, this, [this, reference](const QByteArray& value) {
        QCoro::connect(m_context.workspace->desk->storeSecret(reference, Secret(value)), this, [this, reference](const Result<>& stored) {
            Notice notice;
            notice.status = Status::Ok;
            notice.title = tr("“%1” is in the keychain").arg(reference.name);
            m_context.navigator->notify(stored ? notice : Notice::fromError(stored.error()));
        });
    });
    dialog->open();
}

} // namespace Pilothouse
