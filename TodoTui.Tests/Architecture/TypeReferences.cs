using System.Reflection;
using System.Reflection.Emit;

namespace TodoTui.Tests.Architecture;

/// <summary>The types that a compiled type uses: in its declaration, in the signatures of its members and in their bodies.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private const byte TwoByteCode = 0xFE;

    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value, code => code.OperandType);

    public static IEnumerable<Type> Of(Type type) =>
        InDeclaration(type).Concat(type.GetMembers(Declared).SelectMany(InMember)).SelectMany(Parts).Distinct();

    private static IEnumerable<Type> InDeclaration(Type type) =>
        [.. type.GetInterfaces(), .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes];

    private static IEnumerable<Type> InMember(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodBase method => [.. InSignature(method), .. InBody(method)],
        _ => [],
    };

    private static IEnumerable<Type> InSignature(MethodBase method)
    {
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType);
        return method is MethodInfo { ReturnType: var result } ? parameters.Append(result) : parameters;
    }

    private static IEnumerable<Type> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            return [];
        var typeArguments = method.DeclaringType?.GetGenericArguments();
        var methodArguments = method is MethodInfo ? method.GetGenericArguments() : null;
        return body.LocalVariables.Select(local => local.LocalType).Concat(Tokens(body.GetILAsByteArray()!)
            .Select(token => method.Module.ResolveMember(token, typeArguments, methodArguments))
            .SelectMany(used => used switch
            {
                Type type => [type],
                MethodInfo { IsGenericMethod: true } generic => [generic.DeclaringType!, .. generic.GetGenericArguments()],
                _ => new[] { used!.DeclaringType! },
            }));
    }

    private static IEnumerable<int> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            short code = body[at++];
            if (code == TwoByteCode)
                code = (short)((TwoByteCode << 8) | body[at++]);
            var operand = Operands[code];
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(body, at);
            at += SizeOf(operand, body, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => sizeof(int) * (1 + BitConverter.ToInt32(body, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : [type, .. type.GetGenericArguments().Where(argument => argument != type).SelectMany(Parts)];
}
