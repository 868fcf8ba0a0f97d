#!/usr/bin/env python3
"""Proves that check_catalogues.py finds each kind of fault."""

import pathlib
import sys
import unittest
import xml.etree.ElementTree as ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from check_catalogues import faults_of  # noqa: E402


def faults(source, translation, attributes=""):
    message = ElementTree.fromstring(f"<message {attributes}><source>{source}</source>{translation}</message>")
    return list(faults_of(source, message, "ru"))


class Catalogues(unittest.TestCase):
    def test_a_finished_text_passes(self):
        self.assertEqual(faults("%1 of %2", "<translation>%1 из %2</translation>"), [])

    def test_what_is_not_there_or_unfinished_is_found(self):
        self.assertTrue(list(faults_of("Open", None, "ru")))
        self.assertTrue(faults("Open", '<translation type="unfinished"></translation>'))
        self.assertTrue(faults("Open", "<translation></translation>"))

    def test_a_lost_argument_is_found(self):
        self.assertTrue(faults("%1 of %2", "<translation>%1</translation>"))

    def test_a_missing_plural_is_found(self):
        two = "<translation><numerusform>%n час</numerusform><numerusform>%n часа</numerusform></translation>"
        self.assertTrue(faults("%n hour(s)", two, 'numerus="yes"'))


if __name__ == "__main__":
    unittest.main()
