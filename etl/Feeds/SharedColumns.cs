namespace Analytics.Etl.Feeds;

/// <summary>The columns that several feeds have "as in kva" (feeds.md): one name, one rule, one default.</summary>
internal static class SharedColumns
{
    /// <summary>The municipality, required.</summary>
    public static Column<string> Municipality(ReferenceData reference) => new("kommunkod", true, new MunicipalityDomain(reference), "", "kommun");

    /// <summary>The child's age group; not known unless told.</summary>
    public static Column<string> AgeGroup(ReferenceData reference) =>
        new("aldersgrupp", false, new ChoiceDomain("ålder", "åldersgruppen", reference.AgeGroups), "okänd", "åldersgrupp");

    /// <summary>The child's sex; not known unless told.</summary>
    public static Column<string> Sex(ReferenceData reference) => new("kon", false, new ChoiceDomain("kön", "könet", reference.Sexes), "okänt", "kön");

    /// <summary>The ground of HSL 5 kap. 7 §; not known unless told.</summary>
    public static Column<string> Ground(ReferenceData reference) => new("grund", false, new ChoiceDomain("grund", "grunden", reference.Grounds), "okänd");

    /// <summary>The health-care unit, required.</summary>
    public static Column<string> Unit() => new("enhet_hsaid", true, new HsaIdDomain(), "", "hsaid", "enhet");

    /// <summary>Groups to be watched over with special care, under the feed's own name of the column.</summary>
    public static Column<string> VulnerableGroups(ReferenceData reference, string name, string alias) =>
        new(name, false, new ListDomain("sårbar_grupp", new ChoiceDomain("sårbar_grupp", "den sårbara gruppen", reference.VulnerableGroups)), "", alias);
}
