"""The style sheet: how widgets look beyond their palette, in the tokens of the theme."""

STYLE = """
QMainWindow, QDialog {{ background: {ground}; }}
QMenuBar {{ background: {ground}; border-bottom: 1px solid {line}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 3px 7px; border: 1px solid transparent; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selected}; border-color: {accent}; }}
QSplitter::handle {{ background: {line}; }}
QAbstractItemView {{ border: 0; outline: 0; }}
#header, #timeline {{ background: {ground}; }}
#header {{ border-bottom: 1px solid {line}; }}
#side, #status {{ background: {panel}; }}
#status {{ border-top: 1px solid {line}; color: {soft}; font-size: {small}px; }}
#status QLabel {{ color: {soft}; font-size: {small}px; }}
#buckets {{ background: {panel}; }}
#article {{ background: {card}; }}
#scope {{ font-weight: 600; }}
QLabel#quiet {{ color: {soft}; }}
QLabel#cap {{
    background: {card}; border: 1px solid {line}; border-radius: 4px; color: {soft}; font-size: {small}px;
    padding: 1px 6px;
}}
#search {{
    background: {panel}; border: 1px solid {edge}; border-radius: 8px; padding: 6px 10px; color: {ink};
}}
#search:focus {{ border: 2px solid {accent}; padding: 5px 9px; background: {card}; }}
QPushButton {{
    border: 1px solid {edge}; border-radius: 8px; padding: 6px 14px; background: {card}; color: {ink};
}}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {faint}; }}
QPushButton#primary {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton#primary:focus {{ border-color: {ink}; }}
QPushButton#quiet {{ border-color: transparent; background: transparent; color: {soft}; }}
QPushButton#quiet:hover {{ border-color: {edge}; color: {ink}; }}
QPushButton#quiet:focus {{ border-color: {accent}; color: {ink}; }}
QTabBar::tab {{ padding: 8px 2px; margin: 0 9px; color: {soft}; border: 0; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:selected:focus {{
    color: {accent}; border: 2px solid {accent}; border-radius: 4px; padding: 6px 4px; margin: 0 5px;
}}
QPushButton#choice {{ border-color: transparent; background: transparent; color: {soft}; padding: 4px 7px; }}
QPushButton#choice:checked {{ background: {selected}; color: {ink}; border-color: {edge}; }}
QPushButton#choice:hover {{ border-color: {edge}; color: {ink}; }}
QPushButton#choice:focus {{ border-color: {accent}; color: {ink}; padding: 3px 6px; }}
QPushButton#choice:disabled {{ color: {faint}; }}
#people {{
    background: {card}; padding-{begin}: 12px; selection-background-color: {selected}; selection-color: {ink};
}}
#people QHeaderView {{ background: {card}; border: 0; font-size: {small}px; }}
#people QHeaderView::section {{
    background: {card}; border: 0; color: {soft}; font-size: {small}px; padding: 6px 8px;
}}
#people::item {{ padding: 1px 6px; border: 1px solid transparent; }}
#keys::item {{ min-height: 22px; padding: 1px 6px; border: 1px solid transparent; }}
QCheckBox {{ min-height: 22px; border: 1px solid transparent; border-radius: 4px; padding: 0 4px; }}
QCheckBox:focus {{ border-color: {accent}; }}
QCheckBox::indicator:unchecked {{
    width: 12px; height: 12px; background: {card}; border: 1px solid {edge}; border-radius: 2px;
}}
#people::item:selected, #keys::item:selected {{
    background: {selected}; color: {ink}; border-top-color: {accent}; border-bottom-color: {accent};
}}
#toast {{ background: {ink}; border-radius: 8px; }}
#toast QLabel {{ color: {ground}; }}
#toast QPushButton {{ background: transparent; border: 0; color: {ground}; font-weight: 600; padding: 4px 8px; }}
#toast QPushButton:focus {{ text-decoration: underline; }}
#checks {{ background: {panel}; border-top: 1px solid {line}; padding: 6px 12px; font-size: {small}px; }}
#checks::item {{ padding: 5px 4px; border-{begin}: 3px solid transparent; color: {ink}; }}
#checks::item:selected {{ background: {selected}; border-{begin}-color: {accent}; }}
#palette {{ background: {card}; border: 1px solid {line}; border-radius: 12px; }}
#palette QListView {{ background: transparent; }}
#keys {{
    background: {card}; border: 1px solid {edge}; selection-background-color: {selected}; selection-color: {ink};
}}
#keys QHeaderView {{ background: {card}; border: 0; font-size: {small}px; }}
#keys QHeaderView::section {{
    background: {card}; border: 0; color: {soft}; font-size: {small}px; padding: 6px;
}}
#pages {{
    background: {panel}; padding: 8px; selection-background-color: {selected}; selection-color: {ink};
}}
#pages::item {{ padding: 6px 8px; border-radius: 6px; }}
#pages::item:selected {{ background: {selected}; color: {ink}; }}
#page {{ background: {card}; }}
#peek {{ background: {card}; border: 1px solid {line}; border-radius: 12px; }}
#peek QScrollArea, #peek QScrollArea > QWidget > QWidget {{ background: transparent; }}
#offers {{ background: {card}; border: 1px solid {faint}; border-radius: 8px; }}
#offers QListView {{ background: transparent; }}
QLabel#remarks {{ background: {selected}; color: {ink}; border-radius: 8px; padding: 8px 12px; }}
#notice, #offer {{ background: {selected}; border-top: 1px solid {line}; }}
#welcome, #welcome > QWidget > QWidget {{ background: {ground}; }}
#steps {{ background: {selected}; border-top: 1px solid {line}; }}
QPushButton#recent {{ border-color: transparent; background: transparent; }}
QPushButton#recent:hover {{ background: {selected}; }}
QPushButton#recent:focus {{ border: 2px solid {accent}; }}
#editor {{ border: 1px solid {accent}; background: {card}; color: {ink}; }}
#choosing QListView {{ background: transparent; }}
QLineEdit, QDateTimeEdit {{
    background: {card}; border: 1px solid {edge}; border-radius: 6px; padding: 4px 8px; color: {ink};
}}
QLineEdit:focus, QDateTimeEdit:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QDateTimeEdit:disabled, QLineEdit:disabled {{ color: {faint}; }}
QDateTimeEdit::drop-down {{ border: 0; width: 18px; }}
QComboBox {{
    background: {card}; border: 1px solid {edge}; border-radius: 6px; padding: 4px 8px; color: {ink};
}}
QComboBox:hover {{ border-color: {accent}; }}
QComboBox:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QComboBox:disabled {{ color: {faint}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url("{icons}/down.svg"); width: 16px; height: 16px; }}
QSpinBox {{
    background: {card}; border: 1px solid {edge}; border-radius: 6px; padding: 4px 8px; color: {ink};
}}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ background: transparent; border: 0; padding: 0 4px; }}
QSpinBox:hover {{ border-color: {accent}; }}
QSpinBox:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 20px; }}
QSpinBox::up-arrow {{ image: url("{icons}/up.svg"); width: 12px; height: 12px; }}
QSpinBox::down-arrow {{ image: url("{icons}/down.svg"); width: 12px; height: 12px; }}
QDialog QHeaderView {{ background: {card}; border: 0; font-size: {small}px; }}
QDialog QHeaderView::section {{
    background: {card}; border: 0; color: {soft}; font-size: {small}px; padding: 6px;
}}
QMenu {{ background: {card}; border: 1px solid {line}; padding: 4px 0; }}
QMenu::item {{ padding: 5px 24px 5px 8px; margin: 0 4px; border: 1px solid transparent; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; color: {ink}; border-color: {accent}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::icon {{ padding-left: 8px; padding-right: 4px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QProgressBar {{
    background: {line}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent;
}}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 3px; min-height: 32px; margin: 1px 2px; }}
QScrollBar::handle:vertical:hover {{ background: {faint}; }}
QTextBrowser, QPlainTextEdit {{ border: 1px solid {edge}; }}
#thread, #checks, #people, QDialog QAbstractItemView {{ border: 1px solid transparent; }}
#thread:focus, #checks:focus, #people:focus, #keys:focus, QDialog QAbstractItemView:focus,
QTextBrowser:focus, QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 3px; min-width: 32px; margin: 2px 1px; }}
QScrollBar::handle:horizontal:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
"""
