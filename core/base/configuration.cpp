#include "core/base/configuration.h"

#include "core/base/configuration_key.h"
#include "core/base/file_sync.h"

#include <toml++/toml.h>

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <optional>
#include <string>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimitBytes = 1 << 20;

Error invalid(const QString &path, int line, const QString &reason)
{
    return Error("config.invalid"_L1,
                 {{"path"_L1, path}, {"line"_L1, line}, {"reason"_L1, reason}});
}

int lineOf(const toml::node &node)
{
    return int(node.source().begin.line);
}

/// Undefined: a kind of value that no key has.
QJsonValue valueOf(const toml::node &node)
{
    if (const auto text = node.value_exact<std::string>())
        return QString::fromStdString(*text);
    if (const auto flag = node.value_exact<bool>())
        return *flag;
    if (const auto number = node.value_exact<int64_t>())
        return qint64(*number);
    const toml::array *array = node.as_array();
    if (!array)
        return QJsonValue(QJsonValue::Undefined);
    QJsonArray list;
    for (const toml::node &element : *array)
        list.append(valueOf(element));
    return list;
}

bool isTableOfKeys(const QString &name)
{
    return std::ranges::any_of(configurationKeys(), [&](const ConfigurationKey &key) {
        return QLatin1StringView(key.key).startsWith(QString(name + u'.'));
    });
}

/// A key that is not known is refused: a misspelt one must not silently mean the default.
Result<void> readTable(const toml::table &table, const QString &prefix, const QString &path,
                       Configuration &configuration)
{
    for (const auto &[name, node] : table) {
        const QString key = prefix + QString::fromStdString(std::string(name.str()));
        if (prefix.isEmpty() && isTableOfKeys(key)) {
            if (!node.is_table())
                return invalid(path, lineOf(node), QString(key + " must be a table"_L1));
            HF_CHECK(readTable(*node.as_table(), key + u'.', path, configuration));
            continue;
        }
        const ConfigurationKey *known = findConfigurationKey(key);
        if (!known)
            return invalid(path, lineOf(node), u"the key %1 is not known"_s.arg(key));
        const QJsonValue value = valueOf(node);
        if (const QString reason = whyNotAllowed(*known, value); !reason.isEmpty())
            return invalid(path, lineOf(node), QString(key + u' ' + reason));
        known->set(configuration, value);
        configuration.origins.insert(key, {SettingSource::File, lineOf(node)});
    }
    return {};
}

Result<toml::table> parseToml(const QByteArray &content, const QString &path)
{
    // Debian's libtomlplusplus is built to throw; its exception ends here.
    try {
        return toml::parse(std::string_view(content.constData(), size_t(content.size())));
    } catch (const toml::parse_error &error) {
        return invalid(
            path, int(error.source().begin.line),
            QString::fromUtf8(error.description().data(), qsizetype(error.description().size())));
    }
}

Result<void> applyEnvironment(Configuration &configuration)
{
    for (const ConfigurationKey &key : configurationKeys()) {
        if (!*key.environment || !qEnvironmentVariableIsSet(key.environment))
            continue;
        const QString text = qEnvironmentVariable(key.environment);
        if (key.type == SettingType::Text && text.isEmpty())
            continue;
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        const QJsonValue value =
            key.type == SettingType::Number && isNumber ? QJsonValue(number) : QJsonValue(text);
        if (const QString reason = whyNotAllowed(key, value); !reason.isEmpty())
            return invalid(QString::fromLatin1(key.environment), 1, reason);
        key.set(configuration, value);
        configuration.origins.insert(QString::fromLatin1(key.key), {SettingSource::Environment});
    }
    return {};
}

// ---- Changing one key of a file -----------------------------------------------------------------

QString tomlText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList elements;
        for (const QJsonValue &element : value.toArray())
            elements << tomlText(element);
        return u'[' + elements.join(u", "_s) + u']';
    }
    // JSON's escapes are TOML's, but for DEL, which JSON does not escape.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2)).replace(QChar(0x7F), "\\u007F"_L1);
}

/// Lines as TOML counts them; columns are code points.
class EditedLines
{
public:
    explicit EditedLines(const QByteArray &content)
        : m_lines(QString::fromUtf8(content).split(u'\n'))
    {}

    void replace(const toml::source_region &region, const QString &text)
    {
        const auto head = codePoints(region.begin.line).first(region.begin.column - 1);
        const auto tail = codePoints(region.end.line).sliced(region.end.column - 1);
        m_lines[region.begin.line - 1] = text_(head) + text + text_(tail);
        m_lines.remove(region.begin.line, region.end.line - region.begin.line);
    }
    void remove(const toml::source_region &region)
    {
        m_lines.remove(region.begin.line - 1, region.end.line - region.begin.line + 1);
    }
    void insert(qsizetype before, const QString &line) { m_lines.insert(before, line); }
    void append(const QString &line)
    {
        if (m_lines.last().isEmpty())
            m_lines.removeLast();
        m_lines << line << QString();
    }
    QByteArray content() const { return m_lines.join(u'\n').toUtf8(); }

private:
    QList<uint> codePoints(qsizetype line) const { return m_lines.at(line - 1).toUcs4(); }
    static QString text_(const QList<uint> &points)
    {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()),
                                 points.size());
    }

    QStringList m_lines;
};

void insertKey(const toml::table &root, const QString &key, const QString &text, EditedLines &lines)
{
    const qsizetype dot = key.indexOf(u'.');
    const QString line = key.mid(dot + 1) + " = "_L1 + text;
    if (dot < 0) {
        lines.insert(0, line);
        return;
    }
    const QString table = key.left(dot);
    if (const toml::node *node = root.get(table.toStdString())) {
        lines.insert(lineOf(*node), line); // right behind its header
        return;
    }
    lines.append(u"\n[%1]\n%2"_s.arg(table, line));
}

} // namespace

Result<QByteArray> withConfigurationKey(const QByteArray &content, const ConfigurationKey &key,
                                        const QJsonValue &value)
{
    const QString name = QString::fromLatin1(key.key);
    if (const QString reason = value.isNull() ? QString() : whyNotAllowed(key, value);
        !reason.isEmpty())
        return Error("record.invalid"_L1, {{"field"_L1, name}, {"reason"_L1, reason}});
    HF_TRY(const toml::table root, parseToml(content, name));
    HF_TRY(Configuration expected, Configuration::parse(content, name));
    const toml::node_view<const toml::node> view = root.at_path(name.toStdString());
    EditedLines lines(content);
    if (value.isNull() && view)
        lines.remove(view.node()->source());
    else if (view)
        lines.replace(view.node()->source(), tomlText(value));
    else if (!value.isNull())
        insertKey(root, name, tomlText(value), lines);
    // Whatever way the file is written in: the new one says exactly what was meant, or is not used.
    key.set(expected, value.isNull() ? key.get(Configuration()) : value);
    const auto changed = Configuration::parse(lines.content(), name);
    const auto isAsMeant = [&](const ConfigurationKey &each) {
        const QString eachName = QString::fromLatin1(each.key);
        const bool isSet = changed->origins.contains(eachName);
        const bool shouldBeSet =
            each.key == key.key ? !value.isNull() : expected.origins.contains(eachName);
        return each.get(*changed) == each.get(expected) && isSet == shouldBeSet;
    };
    if (!changed || !std::ranges::all_of(configurationKeys(), isAsMeant))
        return Error("config.not_editable"_L1, {{"key"_L1, name}});
    return lines.content();
}

Result<Configuration> Configuration::parse(const QByteArray &content, const QString &path)
{
    Configuration configuration;
    HF_TRY(const toml::table root, parseToml(content, path));
    HF_CHECK(readTable(root, {}, path, configuration));
    return configuration;
}

Result<Configuration> Configuration::read(const QString &path)
{
    Configuration configuration;
    auto content = readWholeFile(path, kFileLimitBytes);
    if (!content && !content.error().is("file.not_found"_L1))
        return std::move(content).error();
    if (content) {
        HF_TRY(configuration, parse(*content, path));
    }
    if (configuration.poolMaximum < configuration.poolMinimum)
        configuration.poolMaximum = configuration.poolMinimum;
    HF_CHECK(applyEnvironment(configuration));
    return configuration;
}

} // namespace holdfast
