# cmake -DOUTPUT=… -DNAMESPACE=… -DFUNCTION=… -DROOT=… "-DFILES=a;b" -P EmbedFiles.cmake
# Writes a .cpp with the files' texts. Static libraries lose Qt resources unless each program
# initialises them; a function that is called cannot be lost.
set(text "// Made by EmbedFiles.cmake.\n#include <QtCore/QByteArray>\n#include <QtCore/QList>\n#include <utility>\n\n")
string(APPEND text "namespace ${NAMESPACE} {\n\n")
string(APPEND text "QList<std::pair<QByteArray, QByteArray>> ${FUNCTION}();\n")
string(APPEND text "QList<std::pair<QByteArray, QByteArray>> ${FUNCTION}()\n{\n    return {\n")
foreach(file IN LISTS FILES)
    file(READ ${ROOT}/${file} hex HEX)
    string(REGEX REPLACE "(................................................................)" "\\1\"\n            \"" hex "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" hex "${hex}")
    string(APPEND text "        {QByteArray(\"${file}\"), QByteArray(\n            \"${hex}\")},\n")
endforeach()
string(APPEND text "    };\n}\n\n} // namespace ${NAMESPACE}\n")
file(WRITE ${OUTPUT} "${text}")
