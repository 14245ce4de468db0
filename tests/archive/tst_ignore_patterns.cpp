// The pattern language is git's: by its documentation, and by git itself.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QRandomGenerator>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class IgnorePatternsTest : public QObject
{
    Q_OBJECT

private slots:
    void documented_data();
    void documented();
    void refusesWhatIsNoPattern();
    void ownFolderIsAlwaysIgnored();
    void isQuickOnAnyPattern();
    void agreesWithGit();
    void walkLeavesOutAndKeepsEmptyFolders();
};

namespace {

/// As a walk would find: ignored itself, or below something that is.
bool isIgnored(const IgnorePatterns &patterns, const QByteArray &path, bool isFolder)
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (patterns.matches(path.left(slash), true))
            return true;
    }
    return patterns.matches(path, isFolder);
}

} // namespace

void IgnorePatternsTest::documented_data()
{
    QTest::addColumn<QString>("patterns");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<bool>("ignored");
    const auto row = [](const char *name, const QString &patterns, const QByteArray &path,
                        bool ignored, bool isFolder = false) {
        QTest::newRow(name) << patterns << path << isFolder << ignored;
    };
    row("a name matches at the top", u"session.lock"_s, "session.lock", true);
    row("a name matches at any depth", u"session.lock"_s, "world/DIM1/session.lock", true);
    row("a name does not match part of a name", u"session.lock"_s, "session.lock2", false);
    row("a folder's name takes what is below", u"logs"_s, "logs/latest.log", true);
    row("a trailing slash matches folders", u"logs/"_s, "logs", true, true);
    row("a trailing slash does not match files", u"logs/"_s, "logs", false);
    row("a leading slash anchors", u"/cache"_s, "cache", true, true);
    row("a leading slash does not match deeper", u"/cache"_s, "plugins/cache", false, true);
    row("a slash in the middle anchors", u"doc/frotz"_s, "doc/frotz", true, true);
    row("a slash in the middle does not match deeper", u"doc/frotz"_s, "a/doc/frotz", false, true);
    row("only a trailing slash does not anchor", u"frotz/"_s, "a/frotz", true, true);
    row("a star stops at slashes", u"foo/*"_s, "foo/test.json", true);
    row("a star takes no slash", u"foo/*.c"_s, "foo/bar/hello.c", false);
    row("a star in a name", u"*.log"_s, "a/b/latest.log", true);
    row("a question mark is one character", u"a?c"_s, "abc", true);
    row("a question mark is no slash", u"x/a?c"_s, "x/a/c", false);
    row("leading **/", u"**/foo"_s, "a/b/foo", true);
    row("leading **/ at the top", u"**/foo"_s, "foo", true);
    row("**/foo/bar", u"**/foo/bar"_s, "x/foo/bar", true);
    row("trailing /**", u"abc/**"_s, "abc/x/y", true);
    row("trailing /** does not match the folder", u"abc/**"_s, "abc", false, true);
    row("/**/ is nothing", u"a/**/b"_s, "a/b", true);
    row("/**/ is several", u"a/**/b"_s, "a/x/y/b", true);
    row("** elsewhere is a star", u"a**b"_s, "aXYb", true);
    row("** elsewhere takes no slash", u"x/a**b"_s, "x/aX/Yb", false);
    row("a class", u"r.[0-9].mca"_s, "r.5.mca", true);
    row("a negated class", u"r.[!0-9].mca"_s, "r.5.mca", false);
    row("a negated class with a caret", u"r.[^0-9].mca"_s, "r.x.mca", true);
    row("a named class", u"[[:digit:]]x"_s, "7x", true);
    row("a bracket first in a class", u"a[]]b"_s, "a]b", true);
    row("an escaped star", u"a\\*b"_s, "a*b", true);
    row("an escaped star is no star", u"a\\*b"_s, "aXb", false);
    row("a comment", u"#logs"_s, "#logs", false);
    row("an escaped hash", u"\\#logs"_s, "#logs", true);
    row("an escaped exclamation mark", u"\\!important"_s, "!important", true);
    row("trailing spaces go", u"logs   "_s, "logs", true);
    row("escaped trailing spaces stay", u"logs\\ "_s, "logs ", true);
    row("a negation takes back", u"*.log\n!keep.log"_s, "keep.log", false);
    row("the last match wins", u"*.log\n!keep.log\nkeep.*"_s, "keep.log", true);
    row("nothing comes back below an ignored folder", u"logs/\n!logs/keep.log"_s, "logs/keep.log",
        true);
    row("all but one folder", u"/*\n!/foo\n/foo/*\n!/foo/bar"_s, "foo/bar", false, true);
    row("all but one folder: the rest", u"/*\n!/foo\n/foo/*\n!/foo/bar"_s, "foo/baz", true, true);
    row("an empty line", u"\n\n"_s, "anything", false);
    row("UTF-8", u"Grüße*"_s, "Grüße 世界", true);
}

void IgnorePatternsTest::documented()
{
    QFETCH(QString, patterns);
    QFETCH(QByteArray, path);
    QFETCH(bool, isFolder);
    QFETCH(bool, ignored);
    const auto compiled = IgnorePatterns::compile(patterns.split(u'\n'));
    HF_VERIFY(compiled);
    QCOMPARE(isIgnored(*compiled, path, isFolder), ignored);
}

void IgnorePatternsTest::refusesWhatIsNoPattern()
{
    HF_VERIFY_ERROR(IgnorePatterns::compile({u"a\nb"_s}), "archive.pattern_invalid");
    HF_VERIFY_ERROR(IgnorePatterns::compile({QString(5000, u'x')}), "archive.pattern_invalid");
}

void IgnorePatternsTest::ownFolderIsAlwaysIgnored()
{
    const IgnorePatterns none;
    QVERIFY(none.matches(".holdfast", true));
    QVERIFY(none.matches(".holdfast/x", false));
    QVERIFY(!none.matches("world/.holdfast", true));
}

void IgnorePatternsTest::isQuickOnAnyPattern()
{
    const auto compiled =
        IgnorePatterns::compile({u"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b"_s, u"**/**/**/**/**/**/x"_s});
    HF_VERIFY(compiled);
    QByteArray path;
    for (int part = 0; part < 20; ++part)
        path += QByteArray(100, 'a') + '/';
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!compiled->matches(path + "aaaa", false));
    QVERIFY(timer.elapsed() < 2000);
}

void IgnorePatternsTest::agreesWithGit()
{
    const QString git = findProgram(u"git"_s);
    if (git.isEmpty())
        QSKIP("no-git");
    const ScratchFolder folder;
    HF_VERIFY(run(git, {u"init"_s, u"-q"_s, folder.path()}));
    QRandomGenerator random(42);
    // Files only: git asks the disk whether a path is a folder, and these do not exist.
    static const QByteArrayList kPieces{"a",    "b",   "ab",          "*",   "?",  "**", "[ab]",
                                        "[!a]", "/",   "/",           "\\*", "a*", ".",  "[a-c]",
                                        "*b",   "\\a", "[[:alpha:]]", "**/", "/**"};
    static const QByteArrayList kNames{"a", "b", "ab", "c", "abc", "a.b", "*", "aa"};
    int ignored = 0;
    const int rounds = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") != 0 ? 400 : 25;
    for (int round = 0; round < rounds; ++round) {
        QByteArrayList lines;
        for (int line = 0; line < 3; ++line) {
            QByteArray pattern = random.bounded(5) == 0 ? "!" : "";
            for (int piece = 0, count = 1 + random.bounded(5); piece < count; ++piece)
                pattern += kPieces.at(random.bounded(int(kPieces.size())));
            lines.append(pattern);
        }
        QByteArrayList paths;
        for (int path = 0; path < 60; ++path) {
            QByteArrayList parts;
            for (int part = 0, count = 1 + random.bounded(4); part < count; ++part)
                parts.append(kNames.at(random.bounded(int(kNames.size()))));
            paths.append(parts.join('/'));
        }
        writeFile(folder.filePath(u".gitignore"_s), lines.join('\n') + '\n');
        const auto answer = run(git,
                                {u"-c"_s, u"core.excludesFile="_s, u"check-ignore"_s,
                                 u"--no-index"_s, u"--stdin"_s, u"-z"_s, u"-v"_s, u"-n"_s},
                                folder.path(), paths.join('\0') + '\0');
        // Status 1 says that none is ignored.
        const QByteArrayList fields = answer ? answer->split('\0') : QByteArrayList();
        QStringList patterns;
        for (const QByteArray &line : std::as_const(lines))
            patterns.append(QString::fromUtf8(line));
        const auto compiled = IgnorePatterns::compile(patterns);
        HF_VERIFY(compiled);
        for (qsizetype index = 0; index < paths.size(); ++index) {
            const QByteArray pattern = fields.value(index * 4 + 2); // source, line, pattern, path
            const bool byGit = !pattern.isEmpty() && !pattern.startsWith('!');
            ignored += byGit ? 1 : 0;
            const bool byUs = isIgnored(*compiled, paths.at(index), false);
            QVERIFY2(byGit == byUs, qPrintable(u"%1 with \"%2\": git says %3 by %4"_s
                                                   .arg(QString::fromUtf8(paths.at(index)),
                                                        QString::fromUtf8(lines.join(" | ")))
                                                   .arg(byGit)
                                                   .arg(QString::fromUtf8(pattern))));
        }
    }
    QVERIFY(ignored > rounds); // git did answer
}

void IgnorePatternsTest::walkLeavesOutAndKeepsEmptyFolders()
{
    const ScratchFolder folder;
    makeSmallTree(folder.path());
    QDir(folder.path()).mkpath(u"logs/old"_s);
    writeFile(folder.filePath(u"logs/latest.log"_s), "x");
    writeFile(folder.filePath(u"world/session.lock"_s), "x");
    QDir(folder.path()).mkpath(u".holdfast/staging"_s);
    const ScratchFolder spool;
    WriteOptions options = optionsFor(folder.path(), spool.path());
    options.ignore = *IgnorePatterns::compile({u"session.lock"_s, u"logs/*"_s});
    const auto made = makeArchive(options);
    HF_VERIFY(made);
    const auto entries = manifestEntries(made->manifest);
    HF_VERIFY(entries);
    QList<ManifestEntry> walked;
    HF_VERIFY(walkFolder(
        folder.path(), options.ignore, true,
        [&](const ManifestEntry &entry) {
            walked.append(entry);
            return Result<void>();
        },
        CancellationToken()));
    QCOMPARE(walked.size(), entries->size());
    QByteArrayList paths;
    for (qsizetype index = 0; index < walked.size(); ++index) {
        const ManifestEntry &live = walked.at(index);
        const ManifestEntry &stored = entries->at(index);
        QCOMPARE(live.path, stored.path);
        QCOMPARE(live.sha256, stored.sha256);
        QCOMPARE(live.mtimeNs, stored.mtimeNs);
        QCOMPARE(live.linkTarget, stored.linkTarget);
        QCOMPARE(live.hardLinkGroup, stored.hardLinkGroup);
        paths.append(live.path);
    }
    QVERIFY(paths.contains("logs") && paths.contains("empty"));
    QVERIFY(!paths.contains("logs/old") && !paths.contains("world/session.lock") &&
            !paths.contains(".holdfast"));
}

HOLDFAST_TEST(IgnorePatternsTest)
#include "tst_ignore_patterns.moc"
