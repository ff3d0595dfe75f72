#!/usr/bin/python3
"""A WebKitGTK window without toolbars, of exactly the size that a test asks for, and without motion.

MiniBrowser is never narrower than 447 pixels, so WebKitWebDriver starts this program instead.

    WINDOW=390x844 DARK=1 WITHOUT=PopoverAttribute window.py    one window for WebDriver
    window.py --print ADDRESS FILE.pdf                           prints a page to a file and ends
"""
import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

width, height = map(int, os.environ['WINDOW'].split('x'))
dark = os.environ['DARK'] == '1'
Gtk.Settings.get_default().set_properties(gtk_enable_animations=False, gtk_application_prefer_dark_theme=dark)

# A context without a folder writes no console messages.
profile = os.path.join(os.environ['HOME'], str(os.getpid()))
manager = WebKit2.WebsiteDataManager(base_data_directory=profile, base_cache_directory=profile)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_preferred_languages(['fr-FR'])

settings = WebKit2.Settings()
settings.set_enable_write_console_messages_to_stdout(True)
settings.set_javascript_can_open_windows_automatically(True)
settings.set_enable_smooth_scrolling(False)
features = WebKit2.Settings.get_all_features()
for feature in map(features.get, range(features.get_length())):
    if feature.get_identifier() in os.environ['WITHOUT'].split():
        settings.set_feature_enabled(feature, False)

# Letters, and what scripts change for paper, come after the page itself.
READY = "document.documentElement.classList.contains('awake') && document.fonts.status === 'loaded'"


def open_window(controlled, **origin):
    view = WebKit2.WebView(settings=settings, is_controlled_by_automation=controlled, **origin)
    window = Gtk.Window(decorated=False, default_width=width, default_height=height)
    window.add(view)
    window.show_all()
    view.grab_focus()
    view.connect('create', lambda opener, _action: open_window(controlled, related_view=opener))
    view.connect('close', lambda _view: window.destroy())
    return view


def start_automation(_context, session):
    session.connect('create-web-view', lambda _session: open_window(True, web_context=context))


def print_page(address, file):
    def print_now(view):
        paper = Gtk.PrintSettings()
        paper.set_printer('Print to File')
        paper.set('output-uri', GLib.filename_to_uri(os.path.abspath(file), None))
        setup = Gtk.PageSetup()
        setup.set_paper_size(Gtk.PaperSize.new('iso_a4'))
        operation = WebKit2.PrintOperation(web_view=view, page_setup=setup, print_settings=paper)
        operation.connect('finished', Gtk.main_quit)
        operation.connect('failed', lambda _operation, error: sys.exit(error.message))
        operation.print_()

    def print_when_ready(view):
        def answered(_view, result):
            is_ready = view.evaluate_javascript_finish(result).to_boolean()
            GLib.timeout_add(300 if is_ready else 100, print_now if is_ready else print_when_ready, view)

        view.evaluate_javascript(READY, -1, None, None, None, answered)

    def loaded(view, event):
        if event == WebKit2.LoadEvent.FINISHED:
            print_when_ready(view)

    view = open_window(False, web_context=context)
    view.connect('load-changed', loaded)
    view.load_uri(address)


if '--print' in sys.argv:
    print_page(*sys.argv[sys.argv.index('--print') + 1:])
else:
    context.set_automation_allowed(True)
    context.connect('automation-started', start_automation)
Gtk.main()
