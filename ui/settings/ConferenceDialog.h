// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/ConferenceDetails.h"
#include "db/records/Organisation.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace multaqa {

class Button;
class ComboBox;
class Conference;
class Form;
class LocalizedField;
class TextLabel;
class WarningCard;

/// What the conference is: its titles, zone, addresses, how it writes Arabic dates, who calls it. One step when
/// accepted; what is refused is said in the dialog, which stays open.
class ConferenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConferenceDialog(Conference &conference, QWidget *parent = nullptr);

    void accept() override;
    /// A day of the conference as it would be written with what is chosen now.
    QString sampleDate() const;

private:
    void fill();
    void showSample();
    void showHosts(int chosen);
    void addHost();
    void removeHost();
    void moveHost(int by);
    ConferenceDetails typed() const;

    Conference &m_conference;
    ConferenceDetails m_details;
    std::vector<Organisation> m_organisations;
    std::vector<OrganisationId> m_hosts;
    WarningCard *m_refusal;
    Form *m_form;
    LocalizedField *m_title;
    QLineEdit *m_acronym;
    LocalizedField *m_basis;
    ComboBox *m_zone;
    QLineEdit *m_mailbox;
    QLineEdit *m_page;
    ComboBox *m_digits;
    ComboBox *m_months;
    TextLabel *m_sample;
    ComboBox *m_newHost;
    QListWidget *m_hostList;
    Button *m_add;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
};

} // namespace multaqa
