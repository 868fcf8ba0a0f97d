#include "ui/migration/proofpanel.h"
#include "models/migration/migrationwords.h"
#include "services/migration/reviewfeed.h"
#include "ui/migration/prooftable.h"
#include "ui/migration/reviewwords.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/emptystate.h"
#include "ui/shell/widgets/numbers.h"
#include "ui/shell/widgets/text.h"
#include <QBoxLayout>
#include <QScrollArea>

namespace Pilothouse {
namespace {

QString rehearsalLine(const RehearsedMigration& migration)
{
    const QString line = migration.isForward ? ProofPanel::tr("%1 applied in %2", "migration, time") : ProofPanel::tr("%1 taken back in %2", "migration, time");
    QStringList said {line.arg(migration.label, Numbers::duration(migration.took))};
    for (const TableLock& lock : migration.locks) {
        said << lockWords(lock);
    }
    if (!migration.error.isEmpty()) {
        said << migration.error;
    }
    return said.join(QStringLiteral(", "));
}

} // namespace

ProofPanel::ProofPanel(QWidget* parent)
    : QStackedWidget(parent)
    , m_nothing(new EmptyState(QStringLiteral("compare"), {}, tr("Validate in a scratch copy"), this))
    , m_table(nullptr)
{
    m_nothing->button()->setDescription(tr("Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment's database is only read."));
    addWidget(m_nothing);
    addWidget(makeProof());
    connect(m_nothing, &EmptyState::triggered, this, &ProofPanel::proofWanted);
}

QWidget* ProofPanel::makeProof()
{
    const Theme* theme = Theme::of(this);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget(area);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, theme->px(12));
    layout->setSpacing(theme->px(8));
    m_table = new ProofTable(inner);
    m_rehearsal = new Text(TextStyle::Mono, inner);
    m_notes = new Text(TextStyle::Small, inner, Role::TextMuted);
    layout->addWidget(m_table);
    for (Text* text : {m_rehearsal, m_notes}) {
        text->setWordWrap(true);
        text->setSelectable();
        text->setContentsMargins(theme->px(16), 0, theme->px(16), 0);
        layout->addWidget(text);
    }
    m_rehearsal->setAccessibleDescription(tr("How long each migration took on the scratch copy, forward and back, and what it locked."));
    layout->addStretch(1);
    area->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() fills it
    return area;
}

void ProofPanel::show(const ReviewFeed& feed, const QString& oldRelease)
{
    const bool hasProof = feed.review() && feed.review()->proof;
    setCurrentIndex(hasProof ? 1 : 0);
    const bool isPending = feed.review() && ReviewWords::pendingIn(*feed.review()) > 0;
    const bool isProving = feed.work() == ReviewFeed::Work::Proving;
    m_nothing->button()->setVisible(isPending && feed.canProve() && !isProving);
    m_nothing->setSentence(!isPending ? tr("Nothing is pending: there is one schema, and the running release serves on it.")
            : isProving              ? tr("Both releases are tried on a scratch copy of the schema.")
            : feed.canProve()        ? tr("Which release works on which schema has not been tried yet.")
                                     : tr("Which release works on which schema was not tried; the verdicts are by the statements."));
    if (!hasProof) {
        return;
    }
    const CompatibilityProof& proof = *feed.review()->proof;
    m_table->show(proof, oldRelease, feed.release());
    QStringList lines;
    for (const RehearsedMigration& migration : proof.rehearsal) {
        lines << rehearsalLine(migration);
    }
    m_rehearsal->setText(lines.join(u'\n'));
    m_rehearsal->setVisible(!lines.isEmpty());
    const QString back = lines.isEmpty() ? QString() : proof.isReversible ? tr("Taken back, the schema was as before.") : tr("Taken back, the schema was not as before.");
    QStringList notes {proof.source.isEmpty() ? QString() : tr("Made from: %1.", "what a scratch copy was made from").arg(proof.source), back};
    notes += proof.notes;
    notes.removeAll(QString());
    m_notes->setText(notes.join(u'\n'));
}

} // namespace Pilothouse
