// console.h: what the program prints, for people or for scripts.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/result.h"
#include "core/model/record.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace holdfast::ctl {

enum class OutputForm { Human, Json };

/// Results go to stdout; everything else (errors, warnings, progress, questions) to stderr.
class Console
{
public:
    explicit Console(OutputForm form);

    bool isJson() const { return m_form == OutputForm::Json; }
    bool isErrorTerminal() const { return m_isErrorTerminal; }
    /// Somebody sits there who can answer.
    bool canAsk() const { return m_isErrorTerminal && m_isInputTerminal; }

    /// The record with its schema's names, or the text.
    template<IsRecord R>
    void result(const R &record, const QString &human) const
    {
        isJson() ? printJson(json::toObject(record)) : print(human);
    }
    void printJson(const QJsonObject &object) const;
    void print(const QString &text) const;
    void note(const QString &text) const;
    void error(const Error &error) const;
    /// True after y or yes. Only when canAsk().
    bool confirm(const QString &question) const;
    /// A line that nobody shall see: asked for on a terminal, without echo; else the next line of
    /// standard input. Errors: `cli.usage` when there is none.
    Result<QString> readSecret(const QString &what) const;
    /// The same twice on a terminal. Errors: `cli.usage` when they differ.
    Result<QString> readNewSecret(const QString &what) const;

private:
    OutputForm m_form;
    bool m_isInputTerminal;
    bool m_isErrorTerminal;
};

/// Standard output as a place for a download.
class OutputSink : public ByteSink
{
public:
    Result<void> write(std::span<const std::byte> bytes) override;
};

} // namespace holdfast::ctl
