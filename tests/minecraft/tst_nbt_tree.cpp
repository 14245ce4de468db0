#include "core/minecraft/nbt_tree.h"
#include "tests/benchmark/nbt_writer.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <vector>

using namespace holdfast;
using namespace holdfast::minecraft;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

NbtWriter sample()
{
    NbtWriter document;
    std::vector<qint32> numbers(40);
    for (int i = 0; i < 40; ++i)
        numbers[size_t(i)] = i;
    document.openCompound("Data").integer("DataVersion", 3465).text("LevelName", "home");
    document.integers("Biomes", numbers);
    document.openCompoundList("Inventory", 3);
    for (const char *item : {"minecraft:stone", "minecraft:torch", "minecraft:bread"})
        document.text("id", item).byte("Count", 7).closeCompound();
    document.closeCompound();
    document.real("Health", 19.5F);
    return document;
}

QStringList names(const NbtPage &page)
{
    QStringList list;
    for (const NbtNode &node : page.children)
        list << node.name;
    return list;
}

} // namespace

class NbtTreeTest : public QObject
{
    Q_OBJECT
private slots:
    void levels();
    void pages();
    void pathsThatLeadNowhere();
    void everyCutIsFoundOrBehindThePage();
    void deepNestingIsRefused();
    void leavesInOrder();
};

void NbtTreeTest::levels()
{
    for (const QByteArray &document : {sample().document(), sample().gzipDocument()}) {
        const auto root = readNbtPage(document, {}, 0, 100);
        HF_VERIFY(root);
        QCOMPARE(root->node.type, u"compound"_s);
        QCOMPARE(names(*root), (QStringList{u"Data"_s, u"Health"_s}));
        QCOMPARE(root->children.at(0).childCount, 4);
        QVERIFY(root->children.at(0).isContainer);
        QCOMPARE(root->children.at(1).value, u"19.5"_s);
        QCOMPARE(root->nextOffset, -1);
        const auto data = readNbtPage(document, {u"Data"_s}, 0, 100);
        HF_VERIFY(data);
        QCOMPARE(names(*data),
                 (QStringList{u"DataVersion"_s, u"LevelName"_s, u"Biomes"_s, u"Inventory"_s}));
        QCOMPARE(data->children.at(0).value, u"3465"_s);
        QCOMPARE(data->children.at(0).type, u"int"_s);
        QCOMPARE(data->children.at(2).childCount, 40);
        QCOMPARE(data->children.at(2).value.left(9), u"0, 1, 2, "_s);
        QCOMPARE(data->children.at(3).childCount, 3);
        const auto item = readNbtPage(document, {u"Data"_s, u"Inventory"_s, u"1"_s}, 0, 100);
        HF_VERIFY(item);
        QCOMPARE(item->node.name, u"1"_s);
        QCOMPARE(item->children.at(0).value, u"minecraft:torch"_s);
        const auto leaf = readNbtPage(document, {u"Health"_s}, 0, 100);
        HF_VERIFY(leaf);
        QVERIFY(!leaf->node.isContainer);
        QCOMPARE(leaf->node.value, u"19.5"_s);
    }
}

void NbtTreeTest::pages()
{
    const QByteArray document = sample().document();
    QStringList values;
    qint64 offset = 0;
    do {
        const auto page = readNbtPage(document, {u"Data"_s, u"Biomes"_s}, offset, 7);
        HF_VERIFY(page);
        QVERIFY(page->children.size() <= 7);
        QCOMPARE(page->node.childCount, 40);
        for (const NbtNode &node : page->children)
            values << node.value;
        offset = page->nextOffset;
    } while (offset >= 0);
    QCOMPARE(values.size(), 40);
    QCOMPARE(values.last(), u"39"_s);
    const auto second = readNbtPage(document, {u"Data"_s}, 1, 2);
    HF_VERIFY(second);
    QCOMPARE(names(*second), (QStringList{u"LevelName"_s, u"Biomes"_s}));
    QCOMPARE(second->nextOffset, 3);
    const auto past = readNbtPage(document, {u"Data"_s}, 99, 2);
    HF_VERIFY(past);
    QVERIFY(past->children.isEmpty());
    QCOMPARE(past->nextOffset, -1);
}

void NbtTreeTest::pathsThatLeadNowhere()
{
    const QByteArray document = sample().document();
    for (const QStringList &path :
         {QStringList{u"Nothing"_s}, QStringList{u"Data"_s, u"Inventory"_s, u"3"_s},
          QStringList{u"Data"_s, u"Inventory"_s, u"-1"_s}, QStringList{u"Health"_s, u"0"_s},
          QStringList{u"Data"_s, u"Biomes"_s, u"first"_s}, QStringList(100'000, u"0"_s)})
        HF_VERIFY_ERROR(readNbtPage(document, path, 0, 10), "minecraft.nbt_path");
}

void NbtTreeTest::everyCutIsFoundOrBehindThePage()
{
    const QByteArray document = sample().document();
    for (qsizetype size = 0; size < document.size(); ++size)
        HF_VERIFY_ERROR(readNbtPage(document.left(size), {}, 0, 100), "minecraft.nbt_invalid");
}

void NbtTreeTest::deepNestingIsRefused()
{
    QByteArray document("\x0a\0\0", 3);
    for (int depth = 0; depth < 100'000; ++depth)
        document.append("\x0a\0\1d", 4);
    HF_VERIFY_ERROR(readNbtPage(document, {}, 0, 10), "minecraft.nbt_invalid");
    HF_VERIFY_ERROR(readNbtPage(document, QStringList(400, u"d"_s), 0, 10),
                    "minecraft.nbt_invalid");
    HF_VERIFY_ERROR(walkNbtLeaves(document, [](const auto &...) { return true; }),
                    "minecraft.nbt_invalid");
}

void NbtTreeTest::leavesInOrder()
{
    QStringList seen;
    const auto visit = [&](const QStringList &path, const QString &value, const QByteArray &hash) {
        seen << path.join(u'/') + u'=' + value.left(20);
        return hash.size() == 32;
    };
    HF_VERIFY(walkNbtLeaves(sample().document(), visit));
    QCOMPARE(seen.first(), u"Data/DataVersion=3465"_s);
    QVERIFY(seen.contains(u"Data/Inventory/2/id=minecraft:bread"_s));
    QCOMPARE(seen.size(), 10);
    // An array that differs behind what is shown of it has another hash.
    const auto hashOf = [](qint32 last) {
        NbtWriter document;
        std::vector<qint32> numbers(40, 1);
        numbers.back() = last;
        document.integers("a", numbers);
        QByteArray found;
        const auto walked = walkNbtLeaves(
            document.document(), [&](const QStringList &, const QString &, const QByteArray &hash) {
                found = hash;
                return true;
            });
        return walked ? found : QByteArray();
    };
    QCOMPARE(hashOf(1), hashOf(1));
    QVERIFY(hashOf(1) != hashOf(2));
}

HOLDFAST_TEST(NbtTreeTest)
#include "tst_nbt_tree.moc"
