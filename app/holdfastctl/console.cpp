#include "console.h"

#include "human_text.h"

#include "core/base/file_sync.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QScopeGuard>

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

// What cannot be written to a closed pipe is lost; there is nobody to tell.
void put(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console(OutputForm form)
    : m_form(form)
    , m_isInputTerminal(::isatty(STDIN_FILENO))
    , m_isErrorTerminal(::isatty(STDERR_FILENO))
{}

void Console::printJson(const QJsonObject &object) const
{
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::print(const QString &text) const
{
    if (text.isEmpty())
        return;
    put(stdout, text.endsWith(u'\n') ? text.toUtf8() : QString(text + u'\n').toUtf8());
}

void Console::note(const QString &text) const
{
    put(stderr, QString(text + u'\n').toUtf8());
}

void Console::error(const Error &error) const
{
    if (isJson()) {
        const QJsonObject object{{u"error"_s, error.toJson()}};
        put(stderr, QJsonDocument(object).toJson(QJsonDocument::Indented));
        return;
    }
    note(u"holdfastctl: "_s + oneLine(error.message()));
    if (!error.detail().isEmpty())
        note(u"  (%1: %2)"_s.arg(error.id(), oneLine(error.detail())));
}

bool Console::confirm(const QString &question) const
{
    put(stderr, QString(question + " [y/N] "_L1).toUtf8());
    std::string line;
    if (!std::getline(std::cin, line))
        return false;
    const QString answer = QString::fromStdString(line).trimmed().toLower();
    return answer == "y"_L1 || answer == "yes"_L1;
}

Result<QString> Console::readSecret(const QString &what) const
{
    struct termios before = {};
    const bool hidesEcho = m_isInputTerminal && ::tcgetattr(STDIN_FILENO, &before) == 0;
    const auto restore = qScopeGuard([&] {
        if (hidesEcho) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
            put(stderr, "\n");
        }
    });
    if (hidesEcho) {
        struct termios hidden = before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        put(stderr, QString(what + ": "_L1).toUtf8());
    }
    std::string line;
    if (!std::getline(std::cin, line) || line.empty())
        return Error("cli.usage"_L1, {{"option"_L1, what},
                                      {"reason"_L1, u"it must be typed, or be a line of standard "
                                                    "input"_s}});
    return QString::fromStdString(line);
}

Result<QString> Console::readNewSecret(const QString &what) const
{
    HF_TRY(const QString first, readSecret(what));
    if (!m_isInputTerminal)
        return first;
    HF_TRY(const QString second, readSecret(what + ", again"_L1));
    if (second != first)
        return Error("cli.usage"_L1,
                     {{"option"_L1, what}, {"reason"_L1, u"the two are not the same"_s}});
    return first;
}

Result<void> OutputSink::write(std::span<const std::byte> bytes)
{
    return writeFully(STDOUT_FILENO, bytes, u"standard output"_s);
}

} // namespace holdfast::ctl
