#!/usr/bin/python3
"""A WebKitGTK window without toolbars, of exactly the size that a test asks for.

MiniBrowser is never narrower than 447 pixels, so WebKitWebDriver starts this program instead.

    WINDOW=390x844 DARK=1 REDUCED=1 WITHOUT=PopoverAttribute window.py    one window for WebDriver
    window.py --print ADDRESS FILE.pdf                                     prints a page to a file and ends
"""
import os
import sys
import tempfile

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

width, height = map(int, os.environ.get('WINDOW', '1280x800').split('x'))
preferences = Gtk.Settings.get_default()
preferences.set_property('gtk-enable-animations', os.environ.get('REDUCED') != '1')
preferences.set_property('gtk-application-prefer-dark-theme', os.environ.get('DARK') == '1')

# A context without a folder writes no console messages.
profile = tempfile.mkdtemp(prefix='webkit-', dir=os.environ.get('PROFILES'))
manager = WebKit2.WebsiteDataManager(base_data_directory=profile, base_cache_directory=profile)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_preferred_languages(['fr-FR'])

settings = WebKit2.Settings()
settings.set_enable_write_console_messages_to_stdout(True)
settings.set_javascript_can_open_windows_automatically(True)
settings.set_enable_smooth_scrolling(False)
features = WebKit2.Settings.get_all_features()
for feature in map(features.get, range(features.get_length())):
    if feature.get_identifier() in os.environ.get('WITHOUT', '').split():
        settings.set_feature_enabled(feature, False)


def open_window(related=None, controlled=True):
    origin = {'related_view': related} if related else {'web_context': context}
    view = WebKit2.WebView(settings=settings, is_controlled_by_automation=controlled, **origin)
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(width, height)
    window.add(view)
    window.show_all()
    view.grab_focus()
    view.connect('create', lambda opener, _action: open_window(opener))
    view.connect('close', lambda _view: window.destroy())
    return view


def serve_automation():
    def started(_context, session):
        application = WebKit2.ApplicationInfo()
        application.set_name('window')
        session.set_application_info(application)
        session.connect('create-web-view', lambda _session: open_window())

    context.set_automation_allowed(True)
    context.connect('automation-started', started)


def print_page(address, file):
    view = open_window(controlled=False)

    def print_now():
        setup = Gtk.PageSetup()
        setup.set_paper_size(Gtk.PaperSize.new('iso_a4'))
        paper = Gtk.PrintSettings()
        paper.set_printer('Print to File')
        paper.set('output-uri', GLib.filename_to_uri(os.path.abspath(file), None))
        paper.set('output-file-format', 'pdf')
        operation = WebKit2.PrintOperation.new(view)
        operation.set_page_setup(setup)
        operation.set_print_settings(paper)
        operation.connect('finished', lambda _operation: Gtk.main_quit())
        operation.connect('failed', lambda _operation, error: sys.exit(error.message))
        operation.print_()
        return False

    # Letters and pictures come after the page itself.
    def loaded(_view, event):
        if event == WebKit2.LoadEvent.FINISHED:
            GLib.timeout_add(1500, print_now)

    view.connect('load-changed', loaded)
    view.load_uri(address)


if '--print' in sys.argv:
    print_page(*sys.argv[sys.argv.index('--print') + 1:])
else:
    serve_automation()
Gtk.main()
