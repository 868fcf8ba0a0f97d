#pragma once
#include "models/migration/compatibility.h"
#include "ui/migration/pairinggrid.h"

namespace Pilothouse {

class ElidedLabel;
class Text;

/// What was proven: two releases by the schema before and after the migrations. A cell that fails names the statement.
class ProofTable : public PairingGrid {
    Q_OBJECT
public:
    explicit ProofTable(QWidget* parent = nullptr);

    /// `oldRelease` may be empty when its name is not known.
    void show(const CompatibilityProof& proof, const QString& oldRelease, const QString& release);

private:
    struct Evidence {
        Text* tried = nullptr;
        ElidedLabel* at = nullptr;
        ElidedLabel* statement = nullptr;
        ElidedLabel* error = nullptr;
    };
    Evidence makeEvidence(Pairing pairing);
    void fill(Pairing pairing, const CompatibilityCell& tried);

    Text* m_old;
    Text* m_new;
    std::array<Evidence, PairingCount> m_evidence;
};

} // namespace Pilothouse
