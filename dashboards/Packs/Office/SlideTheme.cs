using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>How the slides look: the site's light colours and letters, one master, and three layouts. Dark on light and light on dark, each with contrast enough for text.</summary>
internal static class SlideTheme
{
    /// <summary>A slide's width, 16 to 9, in the format's unit.</summary>
    public const int Width = 12192000;

    /// <summary>Its height.</summary>
    public const int Height = 6858000;

    private const string Spaces = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private const string Group = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    private const string Map = "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"";

    /// <summary>Colours and letters.</summary>
    public const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Barn som anhöriga"><a:themeElements>
          <a:clrScheme name="Barn som anhöriga"><a:dk1><a:srgbClr val="16202A"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="0F3D57"/></a:dk2><a:lt2><a:srgbClr val="F3F6F8"/></a:lt2>
            <a:accent1><a:srgbClr val="0A3D6E"/></a:accent1><a:accent2><a:srgbClr val="1F6FA8"/></a:accent2><a:accent3><a:srgbClr val="B0480C"/></a:accent3><a:accent4><a:srgbClr val="0B6B5C"/></a:accent4><a:accent5><a:srgbClr val="7A1F4B"/></a:accent5><a:accent6><a:srgbClr val="4B5A68"/></a:accent6>
            <a:hlink><a:srgbClr val="0B5394"/></a:hlink><a:folHlink><a:srgbClr val="7A1F4B"/></a:folHlink></a:clrScheme>
          <a:fontScheme name="Barn som anhöriga"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
          <a:fmtScheme name="Barn som anhöriga"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>
            <a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>
            <a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>
            <a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>
        </a:themeElements></a:theme>
        """;

    /// <summary>The master: where title, text, foot and number stand, and how they are written.</summary>
    public static string Master(Language language) => $"""
        <p:sldMaster {Spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{Group}
          {Placeholder(2, "Rubrik", "type=\"title\"", SlideBox.Title, language[Texts.SlideMaster], language, "<a:normAutofit/>", "anchor=\"b\"")}
          {Placeholder(3, "Text", "type=\"body\" idx=\"1\"", SlideBox.Wide, language[Texts.SlideMasterText], language, "<a:normAutofit/>")}
          {Placeholder(4, "Sidfot", "type=\"ftr\" sz=\"quarter\" idx=\"3\"", SlideBox.Foot, "", language, "", "anchor=\"ctr\"", Small("l"))}
          {Placeholder(5, "Bildnummer", "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", SlideBox.Number, "", language, "", "anchor=\"ctr\"", Small("r"))}
        </p:spTree></p:cSld><p:clrMap {Map}/>
        <p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="first"/><p:sldLayoutId id="2147483650" r:id="beside"/><p:sldLayoutId id="2147483651" r:id="wide"/></p:sldLayoutIdLst>
        <p:txStyles>
          <p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:defRPr sz="2800" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>
          <p:bodyStyle><a:lvl1pPr marL="285750" indent="-285750" algn="l"><a:spcBef><a:spcPts val="1200"/></a:spcBef><a:buClr><a:schemeClr val="accent3"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="2000"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle>
          <p:otherStyle><a:lvl1pPr><a:defRPr sz="1800"/></a:lvl1pPr></p:otherStyle>
        </p:txStyles></p:sldMaster>
        """;

    /// <summary>The first slide: light on dark.</summary>
    public static string First(Language language) => Layout("title", "Rubrikbild", $"""
        {Placeholder(2, "Rubrik", "type=\"ctrTitle\"", SlideBox.FirstTitle, language[Texts.SlideMaster], language, "<a:normAutofit/>", "anchor=\"b\"", "<a:lstStyle><a:lvl1pPr><a:defRPr sz=\"4000\"><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>")}
        {Placeholder(3, "Underrubrik", "type=\"subTitle\" idx=\"1\"", SlideBox.FirstText, language[Texts.SlideMasterText], language, "<a:normAutofit/>", "", "<a:lstStyle><a:lvl1pPr marL=\"0\" indent=\"0\"><a:buNone/><a:defRPr sz=\"2200\"><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>")}
        """, "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>");

    /// <summary>A question with lines on the left and a chart on the right.</summary>
    public static string Beside(Language language) => Layout("objTx", "Fråga med diagram", Question(language, SlideBox.Left)
        + Placeholder(6, "Val", "type=\"body\" sz=\"quarter\" idx=\"13\"", SlideBox.LeftChoice, language[Texts.SlideMasterText], language, "<a:normAutofit/>", "anchor=\"ctr\"", Choice));

    /// <summary>A question with lines alone.</summary>
    public static string Wide(Language language) => Layout("obj", "Fråga", Question(language, SlideBox.Wide, "<a:lstStyle><a:lvl1pPr><a:defRPr sz=\"2400\"/></a:lvl1pPr></a:lstStyle>")
        + Placeholder(6, "Val", "type=\"body\" sz=\"quarter\" idx=\"13\"", SlideBox.WideChoice, language[Texts.SlideMasterText], language, "<a:normAutofit/>", "anchor=\"ctr\"", Choice));

    /// <summary>The master of speaker's notes.</summary>
    public static string Notes(Language language) => $"""
        <p:notesMaster {Spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{Group}
          <p:sp><p:nvSpPr><p:cNvPr id="2" name="Bild"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>
          {Placeholder(3, "Anteckningar", "type=\"body\" sz=\"quarter\" idx=\"3\"", new SlideBox(685800, 4400550, 5486400, 3600450), language[Texts.SlideMasterText], language, "")}
        </p:spTree></p:cSld><p:clrMap {Map}/><p:notesStyle><a:lvl1pPr><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200"/></a:lvl1pPr></p:notesStyle></p:notesMaster>
        """;

    private const string Choice = "<a:lstStyle><a:lvl1pPr marL=\"0\" indent=\"0\"><a:buNone/><a:defRPr sz=\"1800\" b=\"1\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>";

    private static string Question(Language language, SlideBox text, string style = "<a:lstStyle/>") => $"""
        {Placeholder(2, "Rubrik", "type=\"title\"", null, language[Texts.SlideMaster], language, "")}
        <p:cxnSp><p:nvCxnSpPr><p:cNvPr id="20" name="Linje"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="{SlideBox.Title.X}" y="{SlideBox.Title.Y + SlideBox.Title.High + 60000}"/><a:ext cx="{SlideBox.Title.Across}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="28575"><a:solidFill><a:schemeClr val="accent3"/></a:solidFill></a:ln></p:spPr></p:cxnSp>
        {Placeholder(3, "Text", "type=\"body\" idx=\"1\"", text, language[Texts.SlideMasterText], language, "<a:normAutofit/>", "", style)}
        {Placeholder(4, "Sidfot", "type=\"ftr\" sz=\"quarter\" idx=\"10\"", null, "", language, "")}
        {Placeholder(5, "Bildnummer", "type=\"sldNum\" sz=\"quarter\" idx=\"11\"", null, "", language, "")}
        """;

    private static string Layout(string type, string name, string shapes, string background = "") =>
        $"<p:sldLayout {Spaces} type=\"{type}\" preserve=\"1\"><p:cSld name=\"{name}\">{background}<p:spTree>{Group}{shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";

    private static string Small(string side) => $"<a:lstStyle><a:lvl1pPr algn=\"{side}\"><a:defRPr sz=\"1100\"><a:solidFill><a:schemeClr val=\"accent6\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>";

    private static string Placeholder(int id, string name, string kind, SlideBox? box, string text, Language language, string fit, string anchor = "", string style = "<a:lstStyle/>")
    {
        var place = box is null ? "<p:spPr/>" : $"<p:spPr><a:xfrm><a:off x=\"{box.X}\" y=\"{box.Y}\"/><a:ext cx=\"{box.Across}\" cy=\"{box.High}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>";
        var words = text == "" ? $"<a:endParaRPr lang=\"{language.Culture.Name}\"/>" : $"<a:r><a:rPr lang=\"{language.Culture.Name}\"/><a:t>{text}</a:t></a:r>";
        return $"<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>{place}<p:txBody><a:bodyPr lIns=\"0\" rIns=\"0\" {anchor}>{fit}</a:bodyPr>{style}<a:p>{words}</a:p></p:txBody></p:sp>";
    }
}

/// <summary>Where something stands on a slide, in the format's unit (914 400 to an inch).</summary>
internal sealed record SlideBox(int X, int Y, int Across, int High)
{
    private const int Edge = 609600;
    private const int Whole = SlideTheme.Width - 2 * Edge;

    /// <summary>The question.</summary>
    public static readonly SlideBox Title = new(Edge, 380000, Whole, 1000000);

    /// <summary>Lines over the whole width.</summary>
    public static readonly SlideBox Wide = new(Edge, 1560000, Whole, 3900000);

    /// <summary>What can be chosen, below them.</summary>
    public static readonly SlideBox WideChoice = new(Edge, 5560000, Whole, 620000);

    /// <summary>Lines beside a chart.</summary>
    public static readonly SlideBox Left = new(Edge, 1560000, 4700000, 3900000);

    /// <summary>What can be chosen, below them.</summary>
    public static readonly SlideBox LeftChoice = new(Edge, 5560000, Whole, 620000);

    /// <summary>The chart: as wide as can be, its height follows.</summary>
    public static readonly SlideBox Chart = new(5560000, 1600000, SlideTheme.Width - 5560000 - Edge, 3500000);

    /// <summary>What the chart is, below it.</summary>
    public static readonly SlideBox ChartText = new(5560000, 4980000, SlideTheme.Width - 5560000 - Edge, 520000);

    /// <summary>Source and release.</summary>
    public static readonly SlideBox Foot = new(Edge, 6300000, 9800000, 400000);

    /// <summary>The slide's number.</summary>
    public static readonly SlideBox Number = new(SlideTheme.Width - Edge - 900000, 6300000, 900000, 400000);

    /// <summary>The first slide's title.</summary>
    public static readonly SlideBox FirstTitle = new(Edge, 1500000, Whole, 1700000);

    /// <summary>What stands under it.</summary>
    public static readonly SlideBox FirstText = new(Edge, 3350000, Whole, 2200000);
}
