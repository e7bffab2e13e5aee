using Ical.Net.Serialization;

namespace ChemSter.Site.Rendering;

/// <summary>What Ical.Net's writer keeps its helpers in. Its own does so by reflection over their interfaces, which native code does without
/// (src/NativeCode.xml); of all helpers, the writer asks for two.</summary>
internal sealed class CalendarContext : SerializationContext
{
    private Dictionary<Type, object>? _helpers;

    // Called by the base class's constructor.
    public override void SetService(object obj)
    {
        _helpers ??= [];
        _helpers[obj is ISerializerFactory ? typeof(ISerializerFactory) : obj.GetType()] = obj;
    }

    public override object GetService(Type serviceType) => _helpers![serviceType];

    public override T GetService<T>() => (T)GetService(typeof(T));
}
