using ChemSter.Site.Floor;

if (args is not [var input, var output])
{
    Console.Error.WriteLine("floor INPUT OUTPUT");
    return 2;
}

Console.WriteLine($"{new FloorBuild(Path.GetFullPath(input), Path.GetFullPath(output)).Run()} pages");
return 0;
