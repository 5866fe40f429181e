// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "VCardReader.h"

#include "CardInterpretation.h"

#include "app/text/Bidi.h"

#include <QFile>
#include <QFileInfo>

namespace multaqa {
namespace {

bool isWord(const VCardProperty &property, const char *name)
{
    return property.name == QLatin1String(name) && property.value.trimmed().toUpper() == "VCARD";
}

VCardVersion versionOf(const QByteArray &value)
{
    const QByteArray number = value.trimmed();
    return number == "2.1" ? VCardVersion::TwoOne : number == "4.0" ? VCardVersion::Four : VCardVersion::Three;
}

/// Nobody could be told by it.
bool isEmpty(const ContactCard &card)
{
    return card.names.empty() && card.organisations.empty() && card.emails.isEmpty();
}

/// The card whose end has not come yet.
struct OpenCard
{
    RawCard raw;
    qsizetype size = 0;
    int agents = 0; ///< cards within it, one in the other
    bool isTooLarge = false;
};

/// Cards as they come, line by line.
class CardFile
{
    Q_DECLARE_TR_FUNCTIONS(VCardReader)

public:
    CardFile(QIODevice &device, const VCardReader::CardTaker &take)
        : m_lines(device)
        , m_take(take)
    {
    }

    /// False when it was told to stop.
    bool read()
    {
        while (const auto line = m_lines.next()) {
            takeLine(*line);
            if (m_isStopped)
                return false;
        }
        if (m_card)
            complainOfMissingEnd();
        return true;
    }

    qint64 number() const { return m_number; }
    VCardReading &reading() { return m_reading; }

private:
    void takeLine(const VCardLine &line)
    {
        const auto property = VCardProperty::parse(line);
        if (property && isWord(*property, "BEGIN"))
            begin(*property);
        else if (!m_card)
            return; // what stands between cards belongs to none
        else if (property && isWord(*property, "END"))
            end();
        else if (m_card->agents == 0)
            keep(line, property);
    }

    void begin(const VCardProperty &property)
    {
        if (m_card && (m_card->agents > 0 || isAgentExpected())) {
            ++m_card->agents;
            return;
        }
        if (m_card)
            complainOfMissingEnd();
        m_card.emplace();
        m_card->raw.line = property.line;
        ++m_number;
        m_lines.setFold(VCardLines::Fold::DropsBlank);
    }

    /// In vCard 2.1 an assistant's whole card follows the line "AGENT:".
    bool isAgentExpected() const
    {
        const auto &properties = m_card->raw.properties;
        return !properties.empty() && properties.back().name == QLatin1String("AGENT") &&
               properties.back().value.trimmed().isEmpty();
    }

    void keep(const VCardLine &line, const std::optional<VCardProperty> &property)
    {
        m_card->size += line.bytes.size() + qsizetype(sizeof(VCardProperty));
        if (m_card->size > VCardReader::largestCard) {
            m_card->isTooLarge = true;
            m_card->raw.properties.clear();
        } else if (line.isTooLong) {
            complain(line.number, tr("The line is longer than %1 MB and was left out.")
                                      .arg(QString::number(VCardLines::largest / (1024 * 1024))));
        } else if (!property) {
            complain(line.number, tr("The line is no property of a vCard and was left out."));
        } else if (property->name == QLatin1String("VERSION")) {
            m_card->raw.version = versionOf(property->value);
            m_lines.setFold(m_card->raw.version == VCardVersion::TwoOne ? VCardLines::Fold::KeepsBlank
                                                                        : VCardLines::Fold::DropsBlank);
        } else {
            m_card->raw.properties.push_back(*property);
        }
    }

    void end()
    {
        if (m_card->agents > 0) {
            --m_card->agents;
            return;
        }
        const OpenCard ended = std::move(*m_card);
        m_card.reset();
        if (ended.isTooLarge) {
            refuse(ended.raw.line,
                   tr("Card %1 is larger than %2 MB and was left out.")
                       .arg(QString::number(m_number), QString::number(VCardReader::largestCard / (1024 * 1024))));
            return;
        }
        std::vector<Complaint> complaints;
        ContactCard card = interpretCard(ended.raw, m_encoding, complaints);
        for (Complaint &complaint : complaints)
            complain(std::move(complaint));
        if (isEmpty(card)) {
            refuse(ended.raw.line, tr("Card %1 has no name, no organisation and no e-mail address, and was left out.")
                                       .arg(QString::number(m_number)));
            return;
        }
        ++m_reading.cards;
        m_isStopped = !m_take(std::move(card), ended.raw.line, m_lines.done());
    }

    void complainOfMissingEnd()
    {
        refuse(m_card->raw.line,
               tr("Card %1 has no end, so it may not be whole; it was left out.").arg(QString::number(m_number)));
    }

    void refuse(qint64 line, const QString &sentence)
    {
        ++m_reading.broken;
        complain(line, sentence);
    }
    void complain(qint64 line, const QString &sentence) { complain({line, {}, sentence}); }
    void complain(Complaint complaint)
    {
        if (m_reading.complaints.size() < VCardReader::mostComplaints)
            m_reading.complaints.push_back(std::move(complaint));
        else if (m_reading.complaints.size() == VCardReader::mostComplaints)
            m_reading.complaints.push_back(
                {complaint.line, {}, tr("From here on there is more that is odd; it is not listed.")});
    }

    VCardLines m_lines;
    const VCardReader::CardTaker &m_take;
    CardEncoding m_encoding;
    std::optional<OpenCard> m_card;
    qint64 m_number = 0;
    bool m_isStopped = false;
    VCardReading m_reading;
};

} // namespace

Result<VCardReading> VCardReader::read(const QString &path, const CardTaker &take)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return Error{
            ErrorKind::NotFound, tr("There is no file %1; check its name and place.").arg(isolated(name)), path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NoPermission,
                     tr("The file %1 cannot be read; check that you may open it.").arg(isolated(name)), path,
                     file.errorString()};
    MULTAQA_TRY(VCardReading reading, read(file, name, take));
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::NoPermission,
                     tr("The file %1 cannot be read; check that you may open it.").arg(isolated(name)), path,
                     file.errorString()};
    return reading;
}

Result<VCardReading> VCardReader::read(QIODevice &device, const QString &name, const CardTaker &take)
{
    CardFile file(device, take);
    if (!file.read())
        return Error{
            ErrorKind::Cancelled, tr("Reading %1 was stopped. Nothing was changed.").arg(isolated(name)), name, {}};
    if (file.number() == 0)
        return Error{ErrorKind::Refused,
                     tr("The file %1 holds no vCard; choose a file whose name ends in .vcf. Nothing was changed.")
                         .arg(isolated(name)),
                     name,
                     {}};
    return std::move(file.reading());
}

} // namespace multaqa
