using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>How a Word document looks: real styles, so that headings, lists and captions are what they seem, and a change of style changes all.</summary>
internal static class WordStyles
{
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>The numbering part: one list of dots.</summary>
    public const string Numbering = $"""
        <w:numbering {Space}>
          <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl>
          </w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        </w:numbering>
        """;

    /// <summary>The style part, in the document's language.</summary>
    public static string Xml(Language language) => $"""
        <w:styles {Space}>
          <w:docDefaults>
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="16202A"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{language.Culture.Name}" w:eastAsia="{language.Culture.Name}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
          </w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
          <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>
          <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
          {Heading("Title", "Title", 52, "0F3D57", before: 0, after: 60, outline: null)}
          {Heading("Subtitle", "Subtitle", 30, "4B5A68", before: 0, after: 240, outline: null)}
          {Heading("Heading1", "heading 1", 34, "0F3D57", before: 480, after: 120, outline: 0)}
          {Heading("Heading2", "heading 2", 27, "0F3D57", before: 400, after: 100, outline: 1)}
          {Heading("Heading3", "heading 3", 22, "0F3D57", before: 260, after: 60, outline: 2)}
          {Heading("ContentsHeading", "Contents Heading", 34, "0F3D57", before: 360, after: 120, outline: null)}
          {Plain("Lead", "Lead", "<w:spacing w:after=\"100\"/>", "<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>")}
          {Plain("PointLead", "Point Lead", "<w:keepNext/><w:spacing w:after=\"100\"/>", "<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>")}
          {Plain("Choose", "Choose", "<w:keepNext/>", "")}
          {Plain("Quiet", "Quiet", "", "<w:color w:val=\"4B5A68\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")}
          {Plain("Warning", "Warning", "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"8\" w:color=\"7A1F4B\"/></w:pBdr>", "<w:b/><w:color w:val=\"7A1F4B\"/>")}
          {Plain("ListBullet", "List Bullet", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>", "")}
          {Plain("Caption", "caption", "<w:spacing w:before=\"160\" w:after=\"80\"/>", "<w:b/><w:color w:val=\"4B5A68\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")}
          {Plain("TableText", "Table Text", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"252\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")}
          {Plain("TableFigure", "Table Figure", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"252\" w:lineRule=\"auto\"/>", "<w:b/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")}
          {Plain("AfterTable", "After Table", "<w:spacing w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>")}
          {Plain("Picture", "Picture", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", "")}
          {Plain("Judgement", "Judgement", Box, "")}
          {Plain("TOC1", "toc 1", "<w:spacing w:before=\"80\" w:after=\"40\"/>", "<w:b/>")}
          {Plain("TOC2", "toc 2", "<w:spacing w:after=\"40\"/><w:ind w:left=\"284\"/>", "")}
          {Plain("Header", "header", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"0\"/>", "<w:color w:val=\"4B5A68\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")}
          {Plain("Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"0\"/>", "<w:color w:val=\"4B5A68\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")}
          <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
          <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>
          <w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="4B5A68"/></w:rPr></w:style>
          <w:style w:type="table" w:customStyle="1" w:styleId="Underlag"><w:name w:val="Underlag"/><w:basedOn w:val="TableNormal"/>
            <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="0F3D57"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="0F3D57"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B9C4CD"/></w:tblBorders></w:tblPr>
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="0F3D57"/></w:tcPr></w:tblStylePr>
          </w:style>
        </w:styles>
        """;

    private const string Box = """<w:pBdr><w:top w:val="single" w:sz="6" w:space="6" w:color="4B5A68"/><w:left w:val="single" w:sz="6" w:space="6" w:color="4B5A68"/><w:bottom w:val="single" w:sz="6" w:space="30" w:color="4B5A68"/><w:right w:val="single" w:sz="6" w:space="6" w:color="4B5A68"/></w:pBdr><w:spacing w:before="120" w:after="240"/><w:ind w:left="142" w:right="142"/>""";

    private static string Heading(string id, string name, int halfPoints, string colour, int before, int after, int? outline) => $"""
        <w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
          <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="{after}" w:line="252" w:lineRule="auto"/>{(outline is { } level ? $"<w:outlineLvl w:val=\"{level}\"/>" : "")}</w:pPr>
          <w:rPr><w:b/><w:bCs/><w:color w:val="{colour}"/><w:sz w:val="{halfPoints}"/><w:szCs w:val="{halfPoints}"/></w:rPr></w:style>
        """;

    private static string Plain(string id, string name, string paragraph, string run) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";
}
