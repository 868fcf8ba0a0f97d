#!/usr/bin/env python3
"""Is everything that is shown translated? `check_catalogues.py LUPDATE ROOT FOLDER… [--plurals FOLDER…]` collects the
texts of the folders and looks each up in the Filipino and Russian catalogues (plurals in the English one too): it is
there, finished, has every plural form, and holds the same arguments. Of the folders after --plurals, whose words are
English, only the plurals are looked up. Prints what is missing, exits 1 when anything is."""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = {"en": 2, "fil": 2, "ru": 3}


def messages(file):
    """(context, source, comment) → message element."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            comment = message.find("comment")
            key = (context.findtext("name") or "", message.findtext("source"), "" if comment is None else comment.text)
            found[key] = message
    return found


def collected(lupdate, root, folders):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "shown.ts"
        command = [lupdate, "-silent", "-locations", "none", "-I", root, "-recursive", *folders, "-ts", str(file)]
        subprocess.run(command, cwd=root, check=True, capture_output=True)
        return messages(file)


def arguments(text):
    return sorted(set(re.findall(r"%(?:L?\d|n)", text or "")))


def faults_of(source, message, language):
    """What is wrong with one translation."""
    if message is None:
        yield "is not in the catalogue"
        return
    translation = message.find("translation")
    if translation.get("type") == "unfinished":
        yield "is unfinished"
        return
    is_plural = message.get("numerus") == "yes"
    texts = [form.text for form in translation.findall("numerusform")] if is_plural else [translation.text]
    if is_plural and len(texts) != PLURAL_FORMS[language]:
        yield f"has {len(texts)} plural forms of {PLURAL_FORMS[language]}"
    for text in texts:
        if not text:
            yield "is empty"
        # One thing may be called by its word alone ("the image").
        elif set(arguments(source)) - {"%n"} != set(arguments(text)) - {"%n"} or (not is_plural and arguments(source) != arguments(text)):
            yield f"has other arguments: “{text}”"


def main(lupdate, root, folders, english):
    shown = collected(lupdate, root, folders)
    spoken = shown | (collected(lupdate, root, english) if english else {})
    count = 0
    for language in PLURAL_FORMS:
        catalogue = messages(pathlib.Path(root) / "translations" / f"pilothouse_{language}.ts")
        for key in sorted(set(catalogue) - set(shown if language != "en" else spoken), key=str):
            if catalogue[key].find("translation").get("type") == "unfinished":
                print(f"{language}: {key[0]}: “{key[1]}” is unfinished, and nothing shows it")
                count += 1
        for key, message in (spoken if language == "en" else shown).items():
            if language == "en" and message.get("numerus") != "yes":
                continue
            for fault in faults_of(key[1], catalogue.get(key), language):
                print(f"{language}: {key[0]}: “{key[1]}” {fault}")
                count += 1
    print(f"{len(shown)} texts, {count} faults")
    return 1 if count or not shown else 0


if __name__ == "__main__":
    given = sys.argv[3:]
    split = given.index("--plurals") if "--plurals" in given else len(given)
    sys.exit(main(sys.argv[1], sys.argv[2], given[:split], given[split + 1 :]))
