extension HTML {
  /// The look of a paper: 11 point on A4; the marking on each page, as head and foot of a table that
  /// browsers repeat; its number where the browser prints page margins.
  static func style(_ form: PageForm) -> String {
    """
    @page { size: A4 \(form.isLandscape ? "landscape" : "portrait"); margin: 14mm 18mm 18mm;
      @bottom-right { content: "page " counter(page) " of " counter(pages);
        font: 9pt sans-serif; } }
    html { font: 11pt/1.45 Georgia, "Liberation Serif", serif; color: #000; background: #fff; }
    body { margin: 0 auto; max-width: \(form.isLandscape ? "260mm" : "174mm"); padding: 1em; }
    h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 .6em; }
    h2 { font-size: 13pt; margin: 1.4em 0 .4em; break-after: avoid; }
    h3 { font-size: 11pt; margin: 1.1em 0 .2em; break-after: avoid; }
    p, ul, ol, blockquote { margin: 0 0 .7em; overflow-wrap: anywhere; }
    p { orphans: 2; widows: 2; }
    li { margin: 0 0 .25em; }
    blockquote { margin-left: 1.5em; border-left: 2pt solid #888; padding-left: .8em; }
    table { width: 100%; border-collapse: collapse; margin: 0 0 1em; }
    table.sheet { margin: 0; }
    table.sheet > * > tr > td { padding: 0; }
    .list th, .list td, .write th, .write td { text-align: left; vertical-align: top;
      padding: 1.2mm 2mm; overflow-wrap: anywhere; }
    .list th { border-bottom: .8pt solid #000; }
    .list td { border-bottom: .3pt solid #888; }
    .write th, .write td { border: .6pt solid #000; }
    .write td { height: 18mm; }
    .write .room { min-width: 22mm; }
    .write tr, .list tr { break-inside: avoid; }
    .line { height: 11mm; border-bottom: .6pt solid #000; }
    .page { break-after: page; }
    .marking { text-align: center; font: bold 10pt sans-serif; margin: 0 0 .8em; }
    .foot { font: 9pt sans-serif; margin: .8em 0 .2em; }
    @media print { body { max-width: none; padding: 0; } }
    """
  }
}
