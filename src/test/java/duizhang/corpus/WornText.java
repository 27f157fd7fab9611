package duizhang.corpus;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What offices and web systems leave in the markup of documents and pages: none of it changes what is seen. */
final class WornText {
  private static final Pattern RUN = Pattern.compile("<w:r><w:t(?: xml:space=\"preserve\")?>([^<]+)</w:t></w:r>");
  private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]*[,.]\\d+");
  private static final Pattern TABLE = Pattern.compile("<table border=\"1\">");

  private WornText() {}

  /** The body of a Word document: runs torn, amounts broken after their last sign, deletions, hidden text, content controls. */
  static String document(String xml) {
    StringBuilder worn = new StringBuilder();
    Matcher run = RUN.matcher(xml);
    for (int number = 0; run.find(); number++) {
      run.appendReplacement(worn, Matcher.quoteReplacement(runs(run.group(1), number)));
    }
    run.appendTail(worn);
    return worn.toString().replaceAll("(?s)<w:tbl>.*?</w:tbl>", "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>$0</w:sdtContent></w:sdt>");
  }

  private static String runs(String text, int number) {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>";
    String deleted = "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>8.88</w:delText></w:r></w:del>";
    int sign = Math.max(text.lastIndexOf(','), text.lastIndexOf('.')) + 1;
    boolean amount = AMOUNT.matcher(text).matches();
    int middle = amount ? sign : text.length() / 2;
    String between = amount && number % 3 == 0 ? "<w:r><w:br/></w:r>" : "<w:proofErr w:type=\"spellStart\"/>";
    return switch (number % 5) {
      case 0 -> hidden;
      case 1 -> deleted;
      default -> "";
    } + run(text.substring(0, middle)) + between + (number % 2 == 0
        ? run(text.substring(middle))
        : "<w:ins w:id=\"2\" w:author=\"x\">" + run(text.substring(middle)) + "</w:ins>");
  }

  private static String run(String text) {
    return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A page in GB18030 that declares another charset, within a table for the layout, its cells unclosed, with rows, cells and texts that do not show. */
  static byte[] page(String html) {
    String menu = "<table width=100%><tr><td><a href=/>首页</a><td><a href=/b>信息公开</a></table><table width=100%><tr><td><div class=text>";
    String worn = html.replace("charset=\"utf-8\"", "charset=iso-8859-1").replace("</head>", "<style>.gone, #gone {display:none}</style></head>")
        .replace("<body>", "<body>" + menu).replace("</td>", "").replace("</tr>", "").replaceAll("(<td[^>]*>)", "$1<font size=2><span class=gone>7</span>")
        .replace("<p>", "<p><span style='display: none'>99.90</span>").replace("　", "&emsp;");
    worn = TABLE.matcher(worn).replaceAll("<table border=1><tr style=\"display:none\"><td>1<td>2");
    return worn.replace("</body>", "<div id=gone>合计 12345.67</div></table></body>").getBytes(Charset.forName("GB18030"));
  }
}
